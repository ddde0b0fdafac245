import type { NameType } from '../model.ts';
import { KNOWN_CITIES } from './city-names.ts';
import { toPlainLetters } from './letters.ts';
import type { OrganizationProfile } from './organization-profile.ts';
import { readName, type ReadName } from './read-name.ts';
import { TYPE_WORDS } from './type-words.ts';

export interface PreparedName extends ReadName {
  type: NameType;
  lang?: string;
}

/** What comparing needs of a profile, worked out once. */
export interface PreparedProfile {
  names: readonly PreparedName[];
  /** Words of all names that say something, and whole names without blanks: nothing in common, nothing to compare. */
  stems: ReadonlySet<string>;
  /** Acronyms and names of one word, without blanks. */
  shortNames: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  /** Parts of its websites' hosts. */
  hostLabels: ReadonlySet<string>;
  legalForms: ReadonlySet<string>;
  /** Kinds of body that every full name says. */
  types: ReadonlySet<string>;
  /** Stated, or told by places in its names where none is stated and they agree. */
  countries: ReadonlySet<string>;
  /** Country whose language alone has words of its names; speaks for it, not against others. */
  languageCountry?: string;
  cities: ReadonlySet<string>;
  cityWords: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  /** Stated as one that cares for patients. */
  isHealthBody: boolean;
  /** Values of registers in which a body has one identifier, by scheme. */
  exclusive: ReadonlyMap<string, string>;
}

const EXCLUSIVE_SCHEMES = new Set(['ror', 'wikidata']);
const HEALTH_TYPES = new Set(['HEALTH_BODY', 'IRCCS', 'PUBLIC_IRCCS', 'PRIVATE_IRCCS']);
const MAX_SHORT_NAME = 16;
const TYPES = new Set(Object.keys(TYPE_WORDS));

const prepared = new WeakMap<OrganizationProfile, PreparedProfile>();

/** Takes a profile's names apart, once for each profile object. */
export function prepareProfile(profile: OrganizationProfile): PreparedProfile {
  const known = prepared.get(profile);
  if (known !== undefined) return known;
  const result = prepare(profile);
  prepared.set(profile, result);
  return result;
}

function prepare(profile: OrganizationProfile): PreparedProfile {
  const names = readNames(profile);
  const countries = new Set(profile.countries.length > 0 ? profile.countries : countriesOfNames(names, profile));
  return {
    names,
    stems: new Set(names.flatMap((name) => [name.joined, ...tellingStems(name)])),
    shortNames: shortNamesOf(profile, names),
    hostLabels: new Set(profile.domains.flatMap((domain) => domain.split('.').slice(0, -1))),
    initials: new Set(names.flatMap(({ initials }) => initials)),
    legalForms: new Set(names.flatMap(({ legalForms }) => legalForms)),
    types: typesOf(names),
    countries,
    ...(countries.size === 0 && names.some(({ isItalian }) => isItalian) ? { languageCountry: 'IT' } : {}),
    cities: new Set(profile.cities),
    cityWords: new Set(profile.cities.flatMap((city) => city.split(' '))),
    domains: new Set(profile.domains),
    isHealthBody: profile.organizationTypes.some((type) => HEALTH_TYPES.has(type)),
    exclusive: new Map(
      profile.identifiers.flatMap((identifier): [string, string][] => {
        const [scheme = '', value = ''] = identifier.split(':', 2);
        return EXCLUSIVE_SCHEMES.has(scheme) ? [[scheme, value]] : [];
      }),
    ),
  };
}

/** Each name once, full names first. */
function readNames(profile: OrganizationProfile): PreparedName[] {
  const names = new Map<string, PreparedName>();
  for (const type of ['NAME', 'ALIAS', 'ACRONYM'] as const) {
    for (const name of profile.names) {
      if (name.type !== type) continue;
      const read = readName(name.text);
      if (read === undefined) continue;
      const known = names.get(read.key);
      if (known !== undefined) known.isItalian ||= read.isItalian;
      else {
        names.set(read.key, { ...read, type, ...(name.lang === undefined ? {} : { lang: name.lang }) });
      }
    }
  }
  return [...names.values()];
}

function shortNamesOf(profile: OrganizationProfile, names: readonly PreparedName[]): Set<string> {
  const short = new Set(names.flatMap(({ shortNames }) => shortNames));
  for (const { text, type } of profile.names) {
    if (type !== 'ACRONYM') continue;
    const joined = toPlainLetters(text).replaceAll(' ', '');
    if (joined.length >= 2 && joined.length <= MAX_SHORT_NAME) short.add(joined);
  }
  return short;
}

/** Words that say more than a kind of body or a country. */
function tellingStems({ words }: PreparedName): string[] {
  return [...words.values()].filter(({ role }) => role !== 'TYPE' && role !== 'COUNTRY').map(({ stem }) => stem);
}

/** An alias may leave out what the name says, an acronym says nothing. */
function typesOf(names: readonly PreparedName[]): Set<string> {
  const full = names.filter(({ type }) => type === 'NAME');
  const lists = full.map(({ words }) => [...words.keys()].filter((stem) => TYPES.has(stem)));
  const [first = [], ...others] = lists;
  return new Set(first.filter((stem) => others.every((list) => list.includes(stem))));
}

function countriesOfNames(names: readonly PreparedName[], { cities }: OrganizationProfile): string[] {
  const found = new Set<string>();
  for (const { words, aside } of names) {
    if (aside?.country !== undefined) found.add(aside.country);
    for (const { country } of words.values()) if (country !== undefined) found.add(country);
  }
  for (const city of cities) {
    const country = KNOWN_CITIES.get(city)?.country;
    if (country !== undefined) found.add(country);
  }
  return found.size === 1 ? [...found] : [];
}
