import type { NameStatement } from '../../../records/model.ts';
import { parseRorId } from '../../ror-id.ts';
import { institutionSchema, type InstitutionRef, type RawInstitution } from './openalex-schemas.ts';
import { filled, listed, readChecked, readObject, readUpdated, type Report, type Standing } from './parse-parts.ts';

/** An institution, from its own object or as works and authors name it. */
export interface OpenAlexInstitution extends Standing {
  id: number;
  ror?: string;
  wikidata?: string;
  names: NameStatement[];
  /** As OpenAlex says: healthcare, company, education, … */
  type?: string;
  website?: string;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** "latitude,longitude" */
  geolocation?: string;
  statedIn: 'institutions' | 'works' | 'authors';
}

/** The languages of names that are taken: the six of EuroSciVoc. OpenAlex has up to a hundred. */
const LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'pl'] as const;
const WIKIDATA = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/u;
const COUNTRY = /^[A-Z]{2}$/u;

/** Reads an institution's own object; undefined, and told, when it is unsound. */
export function parseInstitution(id: number, value: object, report: Report): OpenAlexInstitution | undefined {
  const data = readObject(institutionSchema, value, report);
  if (data === undefined) return undefined;
  const names = namesOf(data);
  if (names.length === 0) {
    report({ field: 'display_name', reason: `I${String(id)} has none` });
    return undefined;
  }
  return {
    id,
    ror: readChecked('ror', data.ror, parseRorId, report),
    wikidata: readChecked('ids.wikidata', data.ids?.wikidata, parseWikidata, report),
    names,
    type: data.type?.toLowerCase(),
    website: readChecked('homepage_url', data.homepage_url, parseWebAddress, report),
    country: readCountry(data.country_code),
    ...locate(data.geo),
    updated: readUpdated(data.updated_date),
    statedIn: 'institutions',
    isOwn: true,
  };
}

function locate(geo: RawInstitution['geo']): Pick<OpenAlexInstitution, 'city' | 'geolocation'> {
  const { city, latitude, longitude } = geo ?? {};
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  return { city: filled(city), geolocation: isPlaced ? `${String(latitude)},${String(longitude)}` : undefined };
}

/** An institution as a work or an author names it; undefined when without a name. Pure. */
export function readInstitutionRef(
  id: number,
  ref: InstitutionRef,
  { statedIn, updated }: Pick<OpenAlexInstitution, 'statedIn' | 'updated'>,
): OpenAlexInstitution | undefined {
  const name = filled(ref.display_name);
  if (name === undefined) return undefined;
  return {
    id,
    ror: parseRorId(ref.ror ?? ''),
    names: [{ text: name, type: 'NAME', ours: false }],
    country: readCountry(ref.country_code),
    updated,
    statedIn,
    isOwn: false,
  };
}

function namesOf(data: RawInstitution): NameStatement[] {
  const international = data.international?.display_name;
  const named = LANGUAGES.flatMap((lang) => nameOf('NAME', international?.[lang], lang));
  const shown = nameOf('NAME', data.display_name);
  const isNamed = named.some(({ text }) => text === shown[0]?.text);
  const names = [
    ...(isNamed ? [] : shown),
    ...named,
    ...listed(data.display_name_acronyms).flatMap((name) => nameOf('ACRONYM', name)),
    ...listed(data.display_name_alternatives).flatMap((name) => nameOf('ALIAS', name)),
  ];
  const known = new Set<string>();
  return names.filter(({ text, lang, type }) => {
    const key = type === 'NAME' ? `${String(lang)} ${text}` : text;
    const isNew = !known.has(key) && (type === 'NAME' || !named.some((name) => name.text === text));
    known.add(key);
    return isNew;
  });
}

function nameOf(type: NameStatement['type'], text: string | null | undefined, lang?: string): NameStatement[] {
  const name = filled(text);
  return name === undefined ? [] : [{ text: name, ...(lang === undefined ? {} : { lang }), type, ours: false }];
}

function readCountry(code: string | null | undefined): string | undefined {
  const country = code?.toUpperCase() ?? '';
  return COUNTRY.test(country) ? country : undefined;
}

function parseWikidata(text: string): string | undefined {
  return WIKIDATA.exec(text)?.[1];
}

function parseWebAddress(text: string): string | undefined {
  const isAddress = text.length <= 2000 && /^https?:$/u.test(URL.parse(text)?.protocol ?? '');
  return isAddress ? text : undefined;
}
