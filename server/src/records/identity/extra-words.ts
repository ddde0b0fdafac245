import type { Context } from './compare-context.ts';
import type { NameRelation } from './compare-names.ts';
import type { NameWord } from './name-word.ts';
import type { PreparedProfile } from './prepared-profile.ts';

/** Kinds of body that a bare name may leave out ("Mario Negri"). */
const LEFT_OUT = new Set(['institute', 'hospital', 'irccs', 'centre']);

/** Own words of a name that is enough by itself. */
const ENOUGH = 1.5;
const MIN_ACRONYM = 3;

/**
 * Whether a word that only one of two names has leaves them the name of one body: the city or country that the other's
 * context says, what kind a bare name of two own words leaves out. Pure.
 */
export function isHarmless(
  word: NameWord,
  relation: NameRelation,
  { context, a, b }: { context: Context; a: PreparedProfile; b: PreparedProfile },
): boolean {
  if (word.stem === 'irccs' || word.weight === 0 || isAcronym(word, relation, a, b)) return true;
  if (isCityOf(word, a, b)) return context.city === 'SAME';
  if (context.country === 'SAME' && isCityOfHospital(word, relation, a, b)) return true;
  if (word.role === 'COUNTRY') return isEnough(relation, context) && isCountryOf(word, a, b);
  return mayBeLeftOut(word, relation, {
    isEnough: isEnough(relation, context),
    isSurname: context.city === 'SAME' && isSurname(relation, a, b),
  });
}

function isEnough({ ownWeight }: NameRelation, { city }: Context): boolean {
  return ownWeight >= ENOUGH && city !== 'OTHER';
}

function mayBeLeftOut(
  { role, stem }: NameWord,
  relation: NameRelation,
  known: { isEnough: boolean; isSurname: boolean },
): boolean {
  if (role === 'SUBJECT') return known.isSurname || (known.isEnough && isOfPerson(relation));
  if (role === 'GIVEN') return known.isSurname;
  return role === 'TYPE' && LEFT_OUT.has(stem) && (known.isEnough || known.isSurname) && isBare(relation);
}

/** The country that both bodies lie in. */
function isCountryOf({ country }: NameWord, a: PreparedProfile, b: PreparedProfile): boolean {
  return country !== undefined && a.countries.has(country) && b.countries.has(country);
}

/** Named after somebody, so that the field may be left out: "Istituto neurologico Carlo Besta". */
function isOfPerson({ a, b, initialed }: NameRelation): boolean {
  if (a.words.has('university') || b.words.has('university')) return false;
  if (initialed.length > 0) return true;
  return [...a.words.values()].some(({ role, stem }) => role === 'GIVEN' && b.words.has(stem));
}

/** One says the surname alone of whom the other is named after ("Besta"), and that is no city. */
function isSurname(relation: NameRelation, a: PreparedProfile, b: PreparedProfile): boolean {
  const { onlyA, onlyB } = relation;
  if (relation.ownWeight < 1 || !isBare(relation)) return false;
  if (![...onlyA, ...onlyB].some(({ role }) => role === 'GIVEN')) return false;
  return [...relation.a.words.keys()].every((stem) => !a.cityWords.has(stem) && !b.cityWords.has(stem));
}

/** A city that both bodies lie in. */
export function isCityOf({ role, stem }: NameWord, a: PreparedProfile, b: PreparedProfile): boolean {
  return (role === 'CITY' || role === 'OWN') && a.cityWords.has(stem) && b.cityWords.has(stem);
}

/** The city of a hospital, which lists write behind its name, while the other says none: "ISTITUTO ORTOPEDICO GALEAZZI - MILANO". */
function isCityOfHospital(word: NameWord, { onlyA }: NameRelation, a: PreparedProfile, b: PreparedProfile): boolean {
  const [own, other] = onlyA.includes(word) ? [a, b] : [b, a];
  const isCity = word.role === 'CITY' || word.role === 'OWN';
  return isCity && own.isHealthBody && own.cityWords.has(word.stem) && other.cities.size === 0;
}

/** One of the names has own words only and says no kind of body. */
export function isBare({ a, b }: NameRelation): boolean {
  return [a, b].some(({ words }) => [...words.values()].every(({ role }) => role === 'OWN' || role === 'GIVEN'));
}

/** The other body's acronym, written into the name of this one. */
function isAcronym({ stem }: NameWord, { onlyA }: NameRelation, a: PreparedProfile, b: PreparedProfile): boolean {
  const other = onlyA.some((word) => word.stem === stem) ? b : a;
  return stem.length >= MIN_ACRONYM && other.shortNames.has(stem);
}
