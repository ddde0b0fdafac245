import type { EntityKind, NameType, RecordContent } from '../model.ts';
import { hostOf } from '../../web-name.ts';
import { toIsoCountry } from '../iso-country.ts';
import { readAddress, type StreetAddress } from './read-address.ts';
import { readCity } from './read-city.ts';

/** What a record says that helps to tell by name which body it means. */
export interface OrganizationProfile {
  /** The record's key. */
  key: string;
  sourceId: string;
  kind: EntityKind;
  names: { text: string; lang?: string; type: NameType }[];
  /** Cities, one form for all languages. */
  cities: string[];
  addresses: StreetAddress[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Hosts of websites without `www.`. */
  domains: string[];
  organizationTypes: string[];
  /** `scheme:value`. */
  identifiers: string[];
}

const PLACE_ID = /^(?:nuts|country)-([A-Z]{2})[A-Z\d]{0,3}$/u;
const COUNTRY = /^[A-Z]{2}$/u;
const MAX_NAMES = 24;

/**
 * The profile of a record. A place that the record lies in counts as city or country where its local id tells which
 * (`nuts-ITC4C`, `country-IT`, `milano`). Pure.
 */
export function toOrganizationProfile(key: string, sourceId: string, content: RecordContent): OrganizationProfile {
  const valuesOf = (field: string): string[] =>
    content.values.filter((statement) => statement.field === field).map(({ value }) => value.trim());
  const places = content.relations.filter(({ type }) => type === 'LOCATED_IN').map(({ target }) => target);
  const stated = valuesOf('country').flatMap(toCountry);
  const countries = stated.length > 0 ? stated : places.flatMap(countryOfPlace);
  const isItalian = countries.includes('IT');
  return {
    key,
    sourceId,
    kind: content.kind,
    names: content.names
      .slice(0, MAX_NAMES)
      .map(({ text, lang, type }) => ({ text, type, ...(lang === undefined ? {} : { lang }) })),
    cities: unique([
      ...valuesOf('city').flatMap((city) => readCity(city, { isItalian })),
      ...places.flatMap(cityOfPlace),
    ]),
    addresses: valuesOf('address').flatMap((address) => readAddress(address) ?? []),
    countries: unique(countries),
    domains: unique(valuesOf('website').flatMap((website) => hostOf(website) ?? [])),
    organizationTypes: unique(valuesOf('organizationType')),
    identifiers: content.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  };
}

function toCountry(text: string): string[] {
  const code = text.toUpperCase();
  return COUNTRY.test(code) ? [toIsoCountry(code)] : [];
}

function countryOfPlace(target: string): string[] {
  const [, code] = PLACE_ID.exec(target) ?? [];
  return code === undefined ? [] : toCountry(code);
}

/** Only a city that is known by name: an editorial key may also be a region or a campus. */
function cityOfPlace(target: string): string[] {
  return PLACE_ID.test(target) ? [] : readCity(target.replaceAll('-', ' '), { onlyKnown: true });
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
