import { memoized } from '../../memoized.ts';
import { KNOWN_CITIES, KNOWN_REGIONS } from './city-names.ts';
import { countryWords } from '../../country-words.ts';
import { toPlainLetters } from './letters.ts';
import { COMPOUND_HEADS } from './compound-heads.ts';
import { COMMON_WORDS, GIVEN_NAMES, SUBJECT_WORDS } from './subject-words.ts';
import { COMPOUND_WORDS, TYPE_WORDS } from './type-words.ts';

/** What a word is in the name of a body; OWN is a word that is nobody else's for all we know. */
export type WordRole = 'OWN' | 'GIVEN' | 'COMMON' | 'NUMBER' | 'SUBJECT' | 'TYPE' | 'CITY' | 'REGION' | 'COUNTRY';

export interface NameWord {
  /** One form for all languages. */
  stem: string;
  role: WordRole;
  /** How much it says that two names share it; an own word says 1. */
  weight: number;
  /** ISO code, for places. */
  country?: string;
}

const WEIGHTS: Readonly<Record<WordRole, number>> = {
  OWN: 1,
  GIVEN: 0.5,
  COMMON: 0.35,
  NUMBER: 0.4,
  SUBJECT: 0.3,
  TYPE: 0.2,
  CITY: 0.5,
  REGION: 0.5,
  COUNTRY: 0.4,
};

const COUNTRY_WORDS = countryWords(toPlainLetters);

/** Words and beginnings of words, the longer ones first to be found. */
const VOCABULARY = new Map<string, readonly NameWord[]>();
const BEGINNINGS = new Map<string, readonly NameWord[]>();
const SHORTEST_BEGINNING = 3;
const LONGEST_ENDING = 7;
const SHORTEST_COMPOUND = 9;
const MIN_FIRST_PART = 4;
const GLUED = /^(?:of|and|de|des|del|di|der|et|per|fur|for|und|para)([a-z]{6,})$/u;
/** A common word says more where it is the whole name. */
const ONLY_WORD = 0.7;
let longestBeginning = SHORTEST_BEGINNING;

addTable(SUBJECT_WORDS, (stem) => [newWord(stem, 'SUBJECT')]);
addTable(TYPE_WORDS, (stem) => [newWord(stem, 'TYPE')]);
for (const [word, stems] of Object.entries(COMPOUND_WORDS)) {
  addEntry(
    word,
    stems.split(' ').map((stem) => newWord(stem, stem in TYPE_WORDS ? 'TYPE' : 'SUBJECT')),
  );
}

/** Names of their own that begin like a common word. */
for (const name of ['humanitas', 'technion', 'centrale', 'generali', 'medica', 'europol']) {
  addEntry(name, [newWord(name, 'OWN')]);
}

const MAX_KEPT = 50_000;

/** What a word in plain letters means; one word may say two things ("Universitätsklinikum"). Pure. */
export const readNameWord = memoized(classify, MAX_KEPT);

function classify(plain: string): readonly NameWord[] {
  const place = KNOWN_CITIES.get(plain) ?? KNOWN_REGIONS.get(plain);
  if (place !== undefined) {
    return [{ ...newWord(place.name, KNOWN_CITIES.has(plain) ? 'CITY' : 'REGION'), country: place.country }];
  }
  const country = COUNTRY_WORDS.get(plain);
  if (country !== undefined) return [{ ...newWord(`country ${country}`, 'COUNTRY'), country }];
  return (
    VOCABULARY.get(plain) ?? compoundWords(plain) ?? wordsByBeginning(plain) ?? gluedWord(plain) ?? [plainWord(plain)]
  );
}

/** CORDIS loses blanks where it breaks lines: "OFSCIENCE", "DEINVESTIGACION". */
function gluedWord(plain: string): readonly NameWord[] | undefined {
  const [, rest] = GLUED.exec(plain) ?? [];
  return rest === undefined ? undefined : (VOCABULARY.get(rest) ?? wordsByBeginning(rest));
}

/** The word as a body's own name, whatever it begins with: for names of one word. */
export function readOwnName(plain: string): readonly NameWord[] {
  const words = readNameWord(plain);
  const [word] = words;
  const isOther = word === undefined || word.role === 'OWN' || VOCABULARY.has(plain) || word.country !== undefined;
  if (!isOther) return [{ ...newWord(plain, 'OWN'), weight: Math.min(1, plain.length / 8) }];
  return word?.role === 'SUBJECT' ? [{ ...word, weight: ONLY_WORD }] : words;
}

function compoundWords(plain: string): readonly NameWord[] | undefined {
  if (plain.length < SHORTEST_COMPOUND) return undefined;
  const head = COMPOUND_HEADS.find((end) => plain.endsWith(end) && plain.length >= end.length + MIN_FIRST_PART);
  if (head === undefined) return undefined;
  const first = plain.slice(0, -head.length);
  const joint = VOCABULARY.get(first) ?? wordsByBeginning(first) ?? readNameWord(first.replace(/(?<=..)s$/u, ''));
  return [...joint, ...(VOCABULARY.get(head) ?? wordsByBeginning(head) ?? [plainWord(head)])];
}

function wordsByBeginning(plain: string): readonly NameWord[] | undefined {
  const shortest = Math.max(SHORTEST_BEGINNING, plain.length - LONGEST_ENDING);
  for (let length = Math.min(plain.length, longestBeginning); length >= shortest; length -= 1) {
    const words = BEGINNINGS.get(plain.slice(0, length));
    if (words !== undefined) return words;
  }
  return undefined;
}

function plainWord(plain: string): NameWord {
  if (/^\d+$/u.test(plain)) return newWord(plain, 'NUMBER');
  if (GIVEN_NAMES.has(plain)) return newWord(plain, 'GIVEN');
  if (COMMON_WORDS.has(plain)) return newWord(plain, 'COMMON');
  const word = newWord(withoutUmlautPairs(plain), 'OWN');
  return plain.length > 3 ? word : { ...word, weight: plain.length === 3 ? 0.7 : 0.4 };
}

/** "Mueller" and "Müller" are written both ways; after q, a and e the pair is none. */
function withoutUmlautPairs(plain: string): string {
  return plain.replace(/([ao])e|(?<![qae])ue/gu, (_pair, vowel: string | undefined) => vowel ?? 'u');
}

function newWord(stem: string, role: WordRole): NameWord {
  return { stem, role, weight: WEIGHTS[role] };
}

function addTable(table: Readonly<Record<string, string>>, toWords: (stem: string) => readonly NameWord[]): void {
  for (const [stem, list] of Object.entries(table)) {
    const words = toWords(stem);
    for (const entry of list.split(/\s+/u)) addEntry(entry, words);
  }
}

function addEntry(entry: string, words: readonly NameWord[]): void {
  if (!entry.endsWith('*')) {
    VOCABULARY.set(entry, words);
    return;
  }
  const beginning = entry.slice(0, -1);
  BEGINNINGS.set(beginning, words);
  longestBeginning = Math.max(longestBeginning, beginning.length);
}
