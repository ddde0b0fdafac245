import { CLEAR_FORMS, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts';
import { toPlainLetters } from './letters.ts';
import { replacePhrases } from './name-phrases.ts';
import { readNameWord, readOwnName, type NameWord } from './name-word.ts';
import { STOP_WORDS } from './stop-words.ts';
import { takeAsides } from './take-asides.ts';

/** A name taken apart. */
export interface ReadName {
  /** Its words by stem, without articles, prepositions and legal forms. */
  words: ReadonlyMap<string, NameWord>;
  /** The same for every way to write it. */
  key: string;
  /** Sum of its words' weights: how much it says that two bodies share it. */
  weight: number;
  /** The part of the weight that own words and given names have. */
  ownWeight: number;
  legalForms: readonly string[];
  /** Acronyms that stand in it, in brackets or beside a dash; the name itself, when it is one word. */
  shortNames: readonly string[];
  /** Initials of its words, with and without its small words. */
  initials: readonly string[];
  /** All its letters without blanks: CORDIS loses some. */
  joined: string;
  /** Has a word that only Italian writes so. */
  isItalian: boolean;
  /** Initials of given names, by the word that follows: "C. Besta". */
  initialed: ReadonlyMap<string, string>;
  /** A country that stands behind it in brackets, which registers add. */
  aside?: NameWord;
}

/** "S.r.l.", "v. v. i." */
const DOTTED = /(?<!\p{L})(?:\p{L}\.\s?){2,}/gu;
/** "C.BESTA", "Don C. Gnocchi"; not "S.r.l." */
const INITIAL = /(?<![\p{L}.])(\p{L})\.\s?(\p{L}{3,})/gu;
const NOT_LATIN = /[^a-z0-9 ]/u;
const SAINT = new Set(['s', 'san', 'santo', 'santa', 'sant', 'ss', 'st', 'saint', 'sainte', 'sankt', 'sint', 'sveti']);
const SAINT_WORD: NameWord = { stem: 'san', role: 'COMMON', weight: 0 };
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
]);
const ITALIAN = new Set(
  `ospedale ospedali fondazione istituto istituti azienda ministero regione comune citta provincia associazione ricerca ricerche
  agenzia universita dipartimento consorzio nazionale policlinico camera rete`.split(/\s+/u),
);
const MAX_LENGTH = 300;

/** Takes a name apart; undefined when nothing of it is left or it is in a script that is not read. Pure. */
export function readName(text: string): ReadName | undefined {
  const { rest, acronyms, aside } = takeAsides(text.slice(0, MAX_LENGTH));
  const plain = toPlainLetters(rest.replace(DOTTED, (dotted) => `${dotted.replace(/[.\s]/gu, '')} `));
  if (plain === '' || NOT_LATIN.test(plain)) return undefined;
  const { words: spoken, forms } = replacePhrases(joinInitials(plain.split(' ')));
  const { words: rooted, form } = takeLegalForm(spoken);
  const own = takeOwnInitials(rooted);
  const words = toWords(own.words);
  if (words.size === 0) return undefined;
  const [only] = own.words;
  const isOneWord = own.words.length === 1 && only !== undefined;
  return {
    ...measure(words),
    words,
    key: [...words.keys()].sort().join(' '),
    legalForms: [...forms, ...form],
    shortNames: [...acronyms, ...own.acronyms, ...(isOneWord ? [only] : [])],
    initials: initialsOf(own.words),
    joined: own.words.join(''),
    isItalian: own.words.some((word) => ITALIAN.has(word)),
    initialed: readInitialed(rest),
    ...(aside === undefined ? {} : { aside }),
  };
}

/** Puts together what "S.R.L." became, and takes the number off "Montpellier3". */
function joinInitials(parts: readonly string[]): string[] {
  const words: string[] = [];
  let run = '';
  for (const part of parts) {
    if (/^[a-z]$/u.test(part)) {
      run += part;
      continue;
    }
    if (run !== '') words.push(run);
    run = '';
    const [, letters, digit] = /^([a-z]{4,})(\d)$/u.exec(part) ?? [];
    words.push(...(letters === undefined || digit === undefined ? [part] : [letters, digit]));
  }
  if (run !== '') words.push(run);
  return words;
}

function takeLegalForm(words: readonly string[]): { words: string[]; form: string[] } {
  const rest = [...words];
  const found: string[] = [];
  for (let last = rest.at(-1); last !== undefined && rest.length > 1; last = rest.at(-1)) {
    const form = LEGAL_FORMS.get(last);
    if (form === undefined) break;
    found.push(form);
    rest.pop();
  }
  const [first] = rest;
  if (first !== undefined && rest.length > 1 && LEADING_FORMS.has(first)) {
    found.push(LEGAL_FORMS.get(first) ?? first);
    rest.shift();
  }
  const inside = rest.filter((word) => (word.length > 3 || CLEAR_FORMS.has(word)) && LEGAL_FORMS.has(word));
  found.push(...inside.map((word) => LEGAL_FORMS.get(word) ?? word));
  const outside = rest.filter((word) => !inside.includes(word));
  return outside.length === 0 ? { words: rest, form: found } : { words: outside, form: found };
}

/** A first or last word that is made of the initials of the others: "C.I.P. Citizens in Power". */
function takeOwnInitials(words: readonly string[]): { words: readonly string[]; acronyms: string[] } {
  for (const [word, others] of [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const) {
    if (word !== undefined && word.length >= 3 && initialsOf(others).includes(word)) {
      return { words: others, acronyms: [word] };
    }
  }
  return { words, acronyms: [] };
}

function toWords(parts: readonly string[]): Map<string, NameWord> {
  const [only] = parts;
  const read =
    parts.length === 1 && only !== undefined
      ? readOwnName(only)
      : parts.flatMap((part, index) => readPart(part, index === parts.length - 1));
  const words = new Map(read.map((word) => [word.stem, word]));
  // "Polytechnic University of Milan" says no more than "Politecnico di Milano".
  if (words.has('polytechnic')) words.delete('university');
  return words;
}

function readPart(part: string, isLast: boolean): readonly NameWord[] {
  if (SAINT.has(part) && !isLast) return [SAINT_WORD];
  if (isLast && part === 'i') return readNameWord('1');
  if (STOP_WORDS.has(part) || /^[a-z]$/u.test(part)) return [];
  return readNameWord(ROMAN.get(part) ?? part);
}

function measure(words: ReadonlyMap<string, NameWord>): { weight: number; ownWeight: number } {
  let weight = 0;
  let ownWeight = 0;
  for (const word of words.values()) {
    weight += word.weight;
    if (word.role === 'OWN' || word.role === 'GIVEN') ownWeight += word.weight;
  }
  return { weight, ownWeight };
}

function readInitialed(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(INITIAL)].flatMap(([, letter = '', word = '']): [string, string][] => {
      const [following] = readNameWord(toPlainLetters(word));
      return following === undefined ? [] : [[following.stem, toPlainLetters(letter)]];
    }),
  );
}

function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words.map((word) => (STOP_WORDS.has(word) ? '' : word.charAt(0))).join('');
  return [...new Set([all, main])].filter((initials) => initials.length >= 3);
}
