import { foldText } from '../../fold-text.ts';
import { countryWords } from '../../country-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import type { AskedWord } from './asked-ties.ts';

/** Countries that a question names, and the places of their words in it. */
export interface AskedCountries {
  /** ISO 3166-1 alpha-2, in the order in which they are named. */
  codes: string[];
  places: ReadonlySet<number>;
}

interface CountryNames {
  /** Folded names in both working languages, of several words too. */
  codeOf: ReadonlyMap<string, string>;
  /** What the forms of a single word for a country share: `tedesc` of tedesco and tedesche. */
  codeOfBeginning: ReadonlyMap<string, string>;
}

const LANGUAGES = ['it', 'en'] as const;
const MOST_WORDS = 4;
/** Words for countries in other languages that mean something else in ours. */
const OTHERWISE = new Set(['roman', 'romana', 'islands', 'america', 'deutsche', 'magyar', 'catalana']);

/** Parts of a country that people mean it by. */
const PARTS: readonly (readonly [word: string, code: string])[] =
  'inglese inghilterra english england scozzese scozia scottish scotland gallese galles welsh wales'
    .split(' ')
    .map((word) => [word, 'GB']);

let names: CountryNames | undefined;

/** Reads “in Germania”, “tedeschi”, “in the United Kingdom”: the longest name counts. Pure. */
export function askedCountries(words: readonly AskedWord[]): AskedCountries {
  const codes = new Set<string>();
  const places = new Set<number>();
  for (let from = 0; from < words.length; from += 1) {
    const found = countryAt(words, from);
    if (found === undefined) continue;
    codes.add(found.code);
    for (let index = from; index < found.to; index += 1) places.add(index);
    from = found.to - 1;
  }
  return { codes: [...codes], places };
}

/** What tells that something is of a country, as listRelatedTo looks for it: its code, and what the country's place is called. */
export function countrySigns(code: string): string[] {
  return [`country:${code.toLowerCase()}`, ...countryNames(code)];
}

/** What a country is called in both working languages, folded. */
export function countryNames(code: string): string[] {
  return LANGUAGES.map((language) =>
    foldText(new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? code),
  );
}

function countryAt(words: readonly AskedWord[], from: number): { code: string; to: number } | undefined {
  const { codeOf, codeOfBeginning } = known();
  for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
    const stretch = words.slice(from, to).map(({ word }) => word);
    const [only = '', ...others] = stretch;
    const code =
      codeOf.get(stretch.join(' ')) ?? (others.length === 0 ? codeOfBeginning.get(beginningOf(only)) : undefined);
    if (code !== undefined) return { code, to };
  }
  return undefined;
}

/** Short words have no forms to speak of. */
function beginningOf(word: string): string {
  return word.length < 5 ? word : sharedBeginning(word);
}

/** Read when it is first needed. */
function known(): CountryNames {
  names ??= readNames();
  return names;
}

function readNames(): CountryNames {
  const single = [...countryWords(foldText), ...PARTS].filter(([word]) => !OTHERWISE.has(word));
  const codeOfBeginning = new Map(single.map(([word, code]) => [beginningOf(word), code]));
  const codes = [...new Set(single.map(([, code]) => code))];
  return { codeOf: new Map(codes.flatMap((code) => countryNames(code).map((name) => [name, code]))), codeOfBeginning };
}
