import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_SCHEMA_FOLDER } from '../project-folders.ts';
import { foldText } from '../fold-text.ts';
import { sharedBeginning } from './shared-beginning.ts';

/** Beginnings that all forms of a folded word share, with what these are called in the other language, folded. */
export type OtherWords = ReadonlyMap<string, ReadonlySet<string>>;

let pairs: OtherWords | undefined;

/**
 * What a folded word is called in the other language, and how it is spelt elsewhere in English: `tumori` → `cancer`,
 * `tumours` …; `decentralised` → `decentralized`. From `schema/search/words.csv`: general words of research, health and of the names of
 * bodies; what fields are called stands on the fields themselves.
 */
export function otherWords(word: string): string[] {
  pairs ??= readPairs();
  const spelling = otherSpelling(word);
  return [...(pairs.get(sharedBeginning(word)) ?? []), ...(spelling === undefined ? [] : [spelling])];
}

/** All pairs, both ways. */
export function allOtherWords(): OtherWords {
  pairs ??= readPairs();
  return pairs;
}

/** British for American endings and back; an Italian word that ends so finds nothing more by it. */
function otherSpelling(word: string): string | undefined {
  const [, stem, letter, ending] = /^(.{3,})i([sz])(e|es|ed|ing|ation|ations)$/u.exec(word) ?? [];
  if (stem === undefined || letter === undefined || ending === undefined) return undefined;
  return `${stem}i${letter === 's' ? 'z' : 's'}${ending}`;
}

function readPairs(): Map<string, Set<string>> {
  const [, ...lines] = readFileSync(join(SEARCH_SCHEMA_FOLDER, 'words.csv'), 'utf8').trimEnd().split('\n');
  const read = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]): void => {
    const beginning = sharedBeginning(word);
    // What begins so is found by the word itself.
    const other = others.filter((one) => !sharedBeginning(one).startsWith(beginning));
    if (other.length > 0) read.set(beginning, new Set([...(read.get(beginning) ?? []), ...other]));
  };
  for (const line of lines) {
    const [italian = [], english = []] = line.split(';').map((words) => foldText(words).split(' '));
    for (const word of italian) add(word, english);
    for (const word of english) add(word, italian);
  }
  return read;
}
