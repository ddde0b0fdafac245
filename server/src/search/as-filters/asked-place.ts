import { foldText } from '../../fold-text.ts';
import { askedCountries, countryNames } from '../related/asked-countries.ts';
import type { NameCandidate } from '../related/named-things.ts';
import type { QuestionWord, Stretch } from './question-words.ts';

/** A place that a question names. */
export interface AskedPlace extends Stretch {
  id: string;
}

const MOST_WORDS = 5;
/** What stands before a place where something is looked for in it. */
const BEFORE = new Set(
  (
    'in a ad al alla nel nella nell nei di da del della dell dalla dal d at near from of the within around presso vicino ' +
    'provincia province citta city metropolitana metropolitan regione region area zona'
  ).split(' '),
);
/** Italian places that are called as other things are: power, a wedge, a meadow, brands, drills. */
const ALSO_WORDS = new Set('potenza cuneo prato latina fermo marche trapani brindisi lodi'.split(' '));
/** What tells that such a word is the place. */
const BEFORE_PLACE = /(?:^| )(?:a|ad|in|nelle|vicino a|(?:provincia|citta|province|city) (?:di|of))$/u;
/** What a place's name begins with that nobody types. */
const TITLE =
  /^(?:provincia|province|citta metropolitana|metropolitan city|regione|region)(?: autonoma)?(?: (?:di|of|del|della|dell))? (?=\S)/u;

/**
 * The place that a question names with most words, by its name or what it is called without “Provincia di”; a country by its
 * adjective too. Of several places called so the one with most relations: a province rather than its town. Pure.
 */
export function askedPlace(
  words: readonly QuestionWord[],
  candidates: readonly NameCandidate[],
): AskedPlace | undefined {
  const byName = placesByName(candidates);
  const folded = words.map(({ word }) => word);
  const named = stretchesOf(folded)
    .map((stretch) => ({ ...stretch, place: byName.get(folded.slice(stretch.from, stretch.to).join(' ')) }))
    .find(({ place, ...stretch }) => place !== undefined && isThePlace(folded, stretch));
  const found = named ?? askedCountry(folded, byName);
  if (found?.place === undefined) return undefined;
  return { id: found.place.id, from: beforeIt(folded, found.from), to: found.to };
}

/** Names under which the places that some words may mean are looked for: the words, and of countries their names. */
export function placeWords(words: readonly QuestionWord[]): string[] {
  const folded = words.map(({ word }) => word).filter((word) => word !== '');
  const { codes } = askedCountries(folded.map(toAsked));
  return [...new Set([...folded, ...codes.flatMap(countryNames).flatMap((name) => name.split(' '))])];
}

function askedCountry(
  folded: readonly string[],
  byName: ReadonlyMap<string, NameCandidate>,
): (Stretch & { place: NameCandidate | undefined }) | undefined {
  const { codes, places } = askedCountries(folded.map(toAsked));
  const [code, ...others] = codes;
  if (code === undefined || others.length > 0) return undefined;
  const place = countryNames(code)
    .map((name) => byName.get(name))
    .find((one) => one !== undefined);
  return { place, from: Math.min(...places), to: Math.max(...places) + 1 };
}

function toAsked(word: string): { word: string; isTelling: boolean; isAfterOf: boolean } {
  return { word, isTelling: true, isAfterOf: false };
}

/** The longest first. */
function stretchesOf(folded: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let length = Math.min(MOST_WORDS, folded.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= folded.length; from += 1) stretches.push({ from, to: from + length });
  }
  return stretches;
}

/** Whether some words that a place is called by are it. */
function isThePlace(folded: readonly string[], { from, to }: Stretch): boolean {
  if (to > from + 1 || !ALSO_WORDS.has(folded[from] ?? '')) return true;
  return folded.length === 1 || BEFORE_PLACE.test(folded.slice(0, from).join(' '));
}

function beforeIt(folded: readonly string[], from: number): number {
  let start = from;
  while (start > 0 && BEFORE.has(folded[start - 1] ?? '')) start -= 1;
  return start;
}

function placesByName(candidates: readonly NameCandidate[]): Map<string, NameCandidate> {
  const places = new Map<string, NameCandidate>();
  for (const place of candidates) {
    for (const name of place.names.split('\n').flatMap(calledNames)) {
      const other = places.get(name);
      if (other === undefined || other.relationCount < place.relationCount) places.set(name, place);
    }
  }
  return places;
}

/** “Provincia di Monza e della Brianza” is called so, `monza e della brianza`, and `monza`. */
function calledNames(name: string): string[] {
  const whole = foldText(name);
  const short = whole.replace(TITLE, '');
  return short === whole ? [whole] : [whole, short, short.replace(/ e (?:del|della|dell) .*$/u, '')];
}
