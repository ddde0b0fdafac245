import type { z } from 'zod';
import type { NameType } from '../../../records/model.ts';
import {
  ROR_RELATIONSHIPS,
  type RorLocation,
  type RorName,
  type RorOrganization,
  type RorRelationship,
} from './ror-organization.ts';
import { parseIsni } from './parse-isni.ts';
import { parseRorId } from '../../ror-id.ts';
import { rorV1Schema, rorV2Schema, type RorV1, type RorV2 } from './ror-schemas.ts';

/** A field that could not be taken over, the rest of its record is. */
export interface FieldProblem {
  field: string;
  reason: string;
}

export type ParsedRorRecord =
  | { organization: RorOrganization; problems: FieldProblem[] }
  | { organization?: undefined; problems?: undefined; reason: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu;
const WIKIDATA = /^Q[1-9]\d{0,11}$/u;

/** Reads one record of schema v1 or v2, which its own form tells. Pure; never throws. */
export function parseRorRecord(bytes: Buffer): ParsedRorRecord {
  let value: unknown;
  try {
    value = JSON.parse(UTF8.decode(bytes));
  } catch (error) {
    return { reason: error instanceof SyntaxError ? 'is no sound JSON' : 'is not encoded in UTF-8' };
  }
  if (typeof value !== 'object' || value === null) return { reason: 'is no record but a single value' };
  if ('names' in value) {
    const read = rorV2Schema.safeParse(value);
    return read.success ? finish(read.data, fromV2(read.data)) : { reason: describe(read.error) };
  }
  const read = rorV1Schema.safeParse(value);
  return read.success ? finish(read.data, fromV1(read.data)) : { reason: describe(read.error) };
}

function describe({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined ? 'is no record of ROR' : `${issue.path.join('.')}: ${issue.message}`;
}

/** What the two schemas have in common but write differently. */
interface Differing {
  names: RorName[];
  wikidata?: string;
  isni?: string;
  website?: string;
  locations: RorLocation[];
  modifiedOn?: string;
}

function finish(data: RorV1 | RorV2, differing: Differing): ParsedRorRecord {
  const id = parseRorId(data.id);
  if (id === undefined) return { reason: `id: "${data.id.slice(0, 60)}" is no ROR id` };
  const problems: FieldProblem[] = [];
  const { wikidata, isni: statedIsni, website, ...rest } = differing;
  const isItem = wikidata === undefined || WIKIDATA.test(wikidata);
  if (!isItem) problems.push({ field: 'external_ids', reason: `"${wikidata.slice(0, 60)}" is no item of Wikidata` });
  const isni = statedIsni === undefined ? undefined : parseIsni(statedIsni);
  if (statedIsni !== undefined && isni === undefined) {
    problems.push({ field: 'external_ids', reason: `"${statedIsni.slice(0, 60)}" is no ISNI` });
  }
  const isAddress = website === undefined || isWebAddress(website);
  if (!isAddress) problems.push({ field: 'links', reason: `"${website.slice(0, 60)}" is no web address` });
  return {
    organization: {
      id,
      status: data.status,
      types: data.types.map((type) => type.toLowerCase()),
      established: data.established ?? undefined,
      wikidata: isItem ? wikidata : undefined,
      isni,
      website: isAddress ? website : undefined,
      ...rest,
      relationships: soundRelationships(id, data.relationships, problems),
    },
    problems,
  };
}

function soundRelationships(id: string, stated: RorV2['relationships'], problems: FieldProblem[]): RorRelationship[] {
  const refuse = (reason: string): RorRelationship[] => {
    problems.push({ field: 'relationships', reason });
    return [];
  };
  return stated.flatMap((relationship) => {
    const type = ROR_RELATIONSHIPS.find((known) => known === relationship.type.toLowerCase());
    const other = parseRorId(relationship.id);
    if (type === undefined) return refuse(`"${relationship.type.slice(0, 60)}" is no known type of relationship`);
    if (other === undefined) return refuse(`"${relationship.id.slice(0, 60)}" is no ROR id`);
    if (other === id) return refuse(`it is said to be its own ${type}`);
    return [{ type, id: other }];
  });
}

function fromV2(data: RorV2): Differing {
  const names = [...data.names].sort((a, b) => displayRank(a.types) - displayRank(b.types));
  return {
    names: names.map(({ value, lang, types }) => ({ text: value, lang: languageOf(lang), types: nameTypesOf(types) })),
    wikidata: preferredOf(data.external_ids.find(({ type }) => type === 'wikidata')),
    isni: preferredOf(data.external_ids.find(({ type }) => type === 'isni')),
    website: data.links.find(({ type }) => type === 'website')?.value.trim(),
    locations: data.locations.map(({ geonames_id: geonamesId, geonames_details: details }) => ({
      geonamesId: geonamesId ?? undefined,
      city: details.name ?? undefined,
      country: details.country_code,
      countryName: details.country_name,
      subdivision: details.country_subdivision_code ?? undefined,
      lat: details.lat ?? undefined,
      lng: details.lng ?? undefined,
    })),
    modifiedOn: data.admin?.last_modified.date,
  };
}

function fromV1(data: RorV1): Differing {
  const { country_code: country, country_name: countryName } = data.country;
  return {
    names: [
      { text: data.name, types: ['NAME'] },
      ...data.labels.map(({ label, iso639 }): RorName => ({ text: label, lang: languageOf(iso639), types: ['NAME'] })),
      ...data.acronyms.map((text): RorName => ({ text, types: ['ACRONYM'] })),
      ...data.aliases.map((text): RorName => ({ text, types: ['ALIAS'] })),
    ],
    wikidata: preferredOf(data.external_ids.Wikidata),
    isni: preferredOf(data.external_ids.ISNI),
    website: data.links[0]?.trim(),
    locations: data.addresses.map(({ city, lat, lng, geonames_city: place }) => ({
      geonamesId: place?.id ?? undefined,
      city: city ?? undefined,
      country,
      countryName,
      subdivision: place?.geonames_admin1?.code ?? undefined,
      lat: lat ?? undefined,
      lng: lng ?? undefined,
    })),
  };
}

function displayRank(types: readonly string[]): number {
  return types.includes('ror_display') ? 0 : 1;
}

function nameTypesOf(types: readonly string[]): NameType[] {
  const isName = types.includes('label') || types.includes('ror_display');
  const isAcronym = types.includes('acronym');
  return [
    ...(isName ? (['NAME'] as const) : []),
    ...(isAcronym ? (['ACRONYM'] as const) : []),
    ...(isName || isAcronym ? [] : (['ALIAS'] as const)),
  ];
}

function languageOf(tag: string | null | undefined): string | undefined {
  return tag !== null && tag !== undefined && LANGUAGE.test(tag) ? tag.toLowerCase() : undefined;
}

/** Several items and none preferred: which one it is nobody knows, and an identifier that is not sure joins the wrong. */
function preferredOf(
  ids: { preferred?: string | null | undefined; all: string | string[] } | undefined,
): string | undefined {
  if (ids === undefined) return undefined;
  const all = typeof ids.all === 'string' ? [ids.all] : ids.all;
  return ids.preferred ?? (all.length === 1 ? all[0] : undefined);
}

function isWebAddress(text: string): boolean {
  return text.length <= 2000 && /^https?:$/u.test(URL.parse(text)?.protocol ?? '');
}
