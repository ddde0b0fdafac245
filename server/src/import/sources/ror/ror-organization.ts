import type { NameType } from '../../../records/model.ts';

/** A record of ROR, schema v1 or v2, in one form. */
export interface RorOrganization {
  /** Nine characters, checked. */
  id: string;
  status: 'active' | 'inactive' | 'withdrawn';
  /** In lower case: education, healthcare, company, ... */
  types: string[];
  /** Year. */
  established?: number;
  /** The name that ROR shows first. */
  names: RorName[];
  /** The one Wikidata item that ROR prefers, or its only one. */
  wikidata?: string;
  /** The one ISNI that ROR prefers, or its only one: sixteen characters, checked. */
  isni?: string;
  website?: string;
  locations: RorLocation[];
  relationships: RorRelationship[];
  /** ISO date of the last change; v1 has none. */
  modifiedOn?: string;
}

export interface RorName {
  text: string;
  lang?: string;
  types: NameType[];
}

export interface RorLocation {
  geonamesId?: number;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  countryName: string;
  /** The region as `ISO 3166-2` (v2, "25") or `GeoNames admin1` (v1, "IT.09") gives it. */
  subdivision?: string;
  lat?: number;
  lng?: number;
}

export const ROR_RELATIONSHIPS = ['parent', 'child', 'related', 'successor', 'predecessor'] as const;

/** What another organization is to this one: `parent` says that the other is this one's parent. */
export interface RorRelationship {
  type: (typeof ROR_RELATIONSHIPS)[number];
  id: string;
}
