import type {
  EntityKind,
  OrganizationType,
  SearchFacet,
  SearchFilters,
  SearchPageQuery,
} from '../../generated/graphql';
import { kindFromSlug, kindSlug, KINDS } from '../../lib/kinds';
import { ORGANIZATION_TYPES, organizationTypeSlug, organizationTypesFromSlugs } from '../../lib/organization-types';
import { kindsFromSlugs } from '../../lib/url-state';

/** The parameter of the page's address that holds the chosen values of each facet, in the order in which groups stand. */
export const FACET_PARAMS = {
  KIND: 'kinds',
  FIELD: 'field',
  PLACE: 'place',
  ORGANIZATION_TYPE: 'type',
  NETWORK: 'network',
  PROGRAMME: 'programme',
  YEAR: 'year',
  ROLE: 'role',
  SME: 'sme',
  SOURCE: 'source',
} as const satisfies Record<SearchFacet, string>;

export type FacetParam = (typeof FACET_PARAMS)[SearchFacet];
/** What is chosen, as the address says it. */
export type ChosenFacets = Partial<Record<FacetParam, string[] | undefined>>;

/** What a search found. */
export type SearchAnswer = NonNullable<SearchPageQuery['search']>;

/** All facets in the order in which their groups stand. */
export const FACETS = Object.keys(FACET_PARAMS) as SearchFacet[];

/** Facets whose values stand in the address as the API takes them. */
const WORD_FACETS = ['field', 'network', 'place', 'programme', 'role', 'source'] as const;

/** The filters that an address stands for; words that mean nothing are left out. Undefined when nothing is chosen. */
export function filtersOf(chosen: ChosenFacets): SearchFilters | undefined {
  const kind = kindsFromSlugs(chosen.kinds);
  const organizationType = organizationTypesFromSlugs(chosen.type);
  const year = (chosen.year ?? []).map(Number).filter((number) => number >= 1000 && number <= 9999);
  const filters: SearchFilters = {};
  if (kind.length > 0) filters.kind = kind;
  if (organizationType.length > 0) filters.organizationType = organizationType;
  if (year.length > 0) filters.year = year;
  if (chosen.sme?.includes('true') === true) filters.sme = true;
  for (const facet of WORD_FACETS) {
    const words = chosen[facet];
    if (words !== undefined) filters[facet] = words;
  }
  return Object.keys(filters).length === 0 ? undefined : filters;
}

/** The word of the address for a facet's value. */
export function facetWord(facet: SearchFacet, value: string): string {
  if (facet === 'KIND') return kindSlug(asKind(value) ?? 'Organization');
  const type = facet === 'ORGANIZATION_TYPE' ? asOrganizationType(value) : undefined;
  return type === undefined ? value : organizationTypeSlug(type);
}

/** The kind with this name; undefined when there is none. */
export function asKind(value: string): EntityKind | undefined {
  return KINDS.find((kind) => kind === value) ?? kindFromSlug(value);
}

/** The type of organization with this name; undefined when there is none. */
export function asOrganizationType(value: string): OrganizationType | undefined {
  return ORGANIZATION_TYPES.find((type) => type === value);
}
