import type { Context } from './compare-context.ts';
import type { NameRelation } from './compare-names.ts';
import { isBare, isCityOf, isHarmless } from './extra-words.ts';
import type { NameWord } from './name-word.ts';
import type { PreparedName, PreparedProfile } from './prepared-profile.ts';

/** What speaks for one body beside the names themselves. */
export interface Support {
  context: Context;
  sharesAcronym: boolean;
  a: PreparedProfile;
  b: PreparedProfile;
}

/** Kinds of which a country has many with one name, each in its city, and how many own words make a name the only one. */
const LOCAL_KINDS: ReadonlyMap<string, number> = new Map([
  ['hospital', 3],
  ['clinic', 3],
  ['school', 3],
  ['college', 3],
  ['laboratory', 3],
  ['museum', 3],
  ['library', 3],
  ['station', 3],
  ['municipality', 3],
  ['centre', 2],
  ['institute', 2],
  ['association', 2],
]);

/** Kinds of which a place has one that is called after it alone. */
const PUBLIC_KINDS = ['university', 'polytechnic', 'region', 'municipality', 'province', 'chamber'];

/** Kinds that a name may have more of without being another body, when the acronym and the city are the same. */
const ADDED_KINDS = new Set(['association', 'network', 'institute', 'centre', 'consortium', 'irccs']);

/** Whether two names in their context surely mean one body. Pure and symmetric. */
export function isSureName(found: NameRelation, support: Support): boolean {
  const { context, sharesAcronym } = support;
  const isMain = found.a.type === 'NAME' && found.b.type === 'NAME';
  if (context.website === 'OTHER' && !isSureAgainstWebsite(found, context, isMain && sharesAcronym)) return false;
  const needed = Math.min(neededWeight(context, found.a), neededWeight(context, found.b));
  if (found.kind === 'EQUAL') return found.weight >= needed - (sharesAcronym && context.city === 'UNKNOWN' ? 0.5 : 0);
  if (found.kind === 'MISSPELT') return found.weight >= needed + 0.5 && found.ownWeight >= 1;
  return isSupported(found, support) || isSureInside(found, needed, support) || isAtItsAddress(found, support);
}

/** What only one of the names says leaves them the name of one body. */
function isSureInside(found: NameRelation, needed: number, support: Support): boolean {
  const extra = [...found.onlyA, ...found.onlyB];
  const isSlight =
    isBare(found) || extra.every((word) => word.stem === 'irccs' || isCityOf(word, support.a, support.b));
  return found.weight >= needed + (isSlight ? 0 : 0.2) && extra.every((word) => isHarmless(word, found, support));
}

/** Two websites mostly mean two bodies: only full equal names in one city, and no common ones, stand against that. */
function isSureAgainstWebsite(
  { kind, weight, a, b }: NameRelation,
  { city }: Context,
  isMainWithAcronym: boolean,
): boolean {
  if (city === 'OTHER' || kind === 'INSIDE' || kind === 'OVERLAP') return false;
  return (
    isMainWithAcronym ||
    (a.type === 'NAME' && b.type === 'NAME' && weight >= (isLocal(a) ? 1.3 : 1.1)) ||
    isOwnCityName(a)
  );
}

/** Letters of a name that hardly two companies of a country think of. */
const COINED = 8;

/** Of a kind of which a city has many. */
function isLocal({ words }: PreparedName): boolean {
  return [...LOCAL_KINDS.keys()].some((kind) => words.has(kind));
}

/** "University of Koblenz". */
function isOwnCityName({ words }: PreparedName): boolean {
  const isUniversity = words.has('university') || words.has('polytechnic');
  return isUniversity && [...words.values()].some(({ role }) => role === 'CITY');
}

/** Names that overlap well, with the same acronym or website in the same city, and nothing that makes another body. */
function isSupported(found: NameRelation, { context, sharesAcronym }: Support): boolean {
  if (context.city !== 'SAME' || found.weight < 0.7) return false;
  const extra = [...found.onlyA, ...found.onlyB];
  if (!extra.every((word) => isNoOtherBody(word))) return false;
  const hasOwnOnBothSides = [found.onlyA, found.onlyB].every((words) => words.some(({ role }) => role === 'OWN'));
  if (sharesAcronym) return found.likeness >= (hasOwnOnBothSides ? 0.6 : 0.5);
  const isOfKindOrPlace = extra.every(({ role }) => role === 'TYPE' || role === 'CITY' || role === 'COUNTRY');
  return context.website === 'SAME' && !hasOwnOnBothSides && found.likeness >= (isOfKindOrPlace ? 0.7 : 0.85);
}

/** Words for a kind of hospital, which its lists and the register of those who run it say differently. */
const HOSPITAL_WORDS = new Set(['hospital', 'clinic', 'irccs', 'institute', 'centre']);
const AT_ADDRESS = 0.7;

/**
 * A hospital, and the body that carries its name at its very address: itself, or the company that it is in law
 * ("IST. CLIN. HUMANITAS - ROZZANO" and "HUMANITAS MIRASOLE SPA"). Other companies of one house share no name of their own.
 */
function isAtItsAddress(found: NameRelation, { context, a, b }: Support): boolean {
  if (!context.isAtOneAddress || !(a.isHealthBody || b.isHealthBody)) return false;
  if (found.weight < AT_ADDRESS || found.ownWeight === 0) return false;
  const sides = [found.onlyA, found.onlyB].map((words) => words.filter((word) => !isCityOf(word, a, b)));
  const haveBothOwnWords = sides.every((words) => words.some(({ role }) => OWN_ROLES.has(role)));
  return !haveBothOwnWords && sides.flat().every(isOfHospital);
}

const OWN_ROLES = new Set(['OWN', 'GIVEN']);

function isOfHospital({ role, stem, weight }: NameWord): boolean {
  if (role === 'TYPE') return HOSPITAL_WORDS.has(stem);
  return weight === 0 || OWN_ROLES.has(role) || role === 'COUNTRY' || (role === 'SUBJECT' && stem !== 'research');
}

/** Neither a kind of body beside another, nor a research arm or the second of its name. */
function isNoOtherBody({ role, stem }: NameWord): boolean {
  if (role === 'TYPE') return ADDED_KINDS.has(stem);
  return role !== 'NUMBER' && stem !== 'research';
}

/** How much two equal names must say for the bodies to be one, in this context. */
function neededWeight({ country, city, website, isAtOneAddress }: Context, name: PreparedName): number {
  if (city === 'OTHER') return neededElsewhere(name, website === 'SAME');
  if (website === 'SAME' || isAtOneAddress) return 0.5;
  if (city === 'SAME') return 0.6;
  if (country !== 'SAME') return isUniversityOfOwn(name) ? 1.2 : 1.5;
  if (name.words.has('ministry')) return 0.45;
  return isOfPlace(name) ? 0.6 : isUniqueInCountry(name) ? 0.85 : 1;
}

/** "Humanitas University". */
function isUniversityOfOwn({ words }: PreparedName): boolean {
  return (
    words.has('university') && [...words.values()].some(({ role, stem }) => role === 'OWN' && stem.length >= COINED)
  );
}

/** "Università di Pavia", "Regione Lombardia". */
function isOfPlace({ words }: PreparedName): boolean {
  const isPublic = PUBLIC_KINDS.some((kind) => words.has(kind));
  return isPublic && [...words.values()].some(({ role }) => role === 'CITY' || role === 'REGION');
}

/** For a name in another city of the country: the seat of one body, or its namesake. */
function neededElsewhere(name: PreparedName, isSameWebsite: boolean): number {
  if (isUniqueInCountry(name)) return 0.85;
  const needed = [...LOCAL_KINDS].find(([kind]) => name.words.has(kind))?.[1] ?? neededForOthers(name);
  return isSameWebsite && !name.words.has('hospital') && !name.words.has('clinic') ? Math.min(needed, 0.7) : needed;
}

/** A company's name is looked after, unless it is short. */
function neededForOthers({ legalForms, key }: PreparedName): number {
  if (legalForms.length === 0) return 1.4;
  return key.length >= COINED ? 1 : 1.2;
}

/** Universities with a name of their own, and what is called after its country or region and more than that. */
function isUniqueInCountry({ words, ownWeight }: PreparedName): boolean {
  const isUniversity = words.has('university') || words.has('polytechnic');
  if (isUniversity && ownWeight >= 1) return true;
  const isOfArea = [...words.values()].some(({ role }) => role === 'COUNTRY' || role === 'REGION');
  return isOfArea && (isUniversity || words.size >= 3);
}
