import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_SCHEMA_FOLDER } from '../project-folders.ts';
import { foldText } from '../fold-text.ts';
import { memoized } from '../memoized.ts';
import { editDistance } from './match-words.ts';
import { allowedErrors } from './search-words.ts';
import { sharedBeginning } from './shared-beginning.ts';

/** Beginnings that all forms of a folded word share, with what these are called in the other language, folded. */
export type OtherWords = ReadonlyMap<string, ReadonlySet<string>>;

const MAX_MEANT = 3;
/** So many first letters the forms of one word share. */
const SAME_WORD = 3;
const MAX_KEPT = 1_000;

interface WordList {
  pairs: OtherWords;
  /** All words of both languages, folded. */
  all: ReadonlySet<string>;
}

let list: WordList | undefined;

/**
 * What a folded word is called in the other language, and how it is spelt elsewhere in English: `tumori` → `cancer`,
 * `tumours` …; `decentralised` → `decentralized`. From `schema/search/words.csv`: general words of research, health and of the names of
 * bodies; what fields are called stands on the fields themselves.
 */
export function otherWords(word: string): string[] {
  const spelling = otherSpelling(word);
  return [...(words().pairs.get(sharedBeginning(word)) ?? []), ...(spelling === undefined ? [] : [spelling])];
}

/**
 * The forms of the first thing that a folded word is called in the other language: `therapy`, `therapies` and `therapeutic` for
 * `terapie`, and not `treatment`, which is wider; and what is called nearly the same, `tumours` for `tumori`.
 */
export function nearestOtherWords(word: string): string[] {
  const others = otherWords(word);
  const beginnings = [others[0] ?? word, word].map((one) => one.slice(0, SAME_WORD));
  return others.filter((other) => beginnings.some((beginning) => other.startsWith(beginning)));
}

/** Words of the list that a folded word of no list may be meant for, with as many typing errors as are allowed in it; at most 3. */
export const meantWords = memoized((word): readonly string[] => {
  const allowed = allowedErrors(word);
  if (allowed === 0 || otherWords(word).length > 0) return [];
  return [...words().all]
    .filter((listed) => listed.startsWith(word.charAt(0)) && Math.abs(listed.length - word.length) <= allowed)
    .map((listed) => ({ listed, errors: editDistance(word, listed) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, MAX_MEANT)
    .map(({ listed }) => listed);
}, MAX_KEPT);

/** All pairs, both ways. */
export function allOtherWords(): OtherWords {
  return words().pairs;
}

/** British for American endings and back; an Italian word that ends so finds nothing more by it. */
function otherSpelling(word: string): string | undefined {
  const [, stem, letter, ending] = /^(.{3,})i([sz])(e|es|ed|ing|ation|ations)$/u.exec(word) ?? [];
  if (stem === undefined || letter === undefined || ending === undefined) return undefined;
  return `${stem}i${letter === 's' ? 'z' : 's'}${ending}`;
}

/** The list, read when it is first needed. */
function words(): WordList {
  list ??= readList();
  return list;
}

function readList(): WordList {
  const [, ...lines] = readFileSync(join(SEARCH_SCHEMA_FOLDER, 'words.csv'), 'utf8').trimEnd().split('\n');
  const pairs = new Map<string, Set<string>>();
  const all = new Set<string>();
  const add = (word: string, others: readonly string[]): void => {
    all.add(word);
    const beginning = sharedBeginning(word);
    // What begins so is found by the word itself.
    const other = others.filter((one) => !sharedBeginning(one).startsWith(beginning));
    if (other.length > 0) pairs.set(beginning, new Set([...(pairs.get(beginning) ?? []), ...other]));
  };
  for (const line of lines) {
    const [italian = [], english = []] = line.split(';').map((side) => foldText(side).split(' '));
    for (const word of italian) add(word, english);
    for (const word of english) add(word, italian);
  }
  return { pairs, all };
}
