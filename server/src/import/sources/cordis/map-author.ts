import { hash } from 'node:crypto';
import type { RecordContent } from '../../../records/model.ts';
import { keyOf, type Author } from './gather-authors.ts';
import { resultId } from './result-tables.ts';

const FILE = 'projectPublications.csv';
const MAX_KEY_CHARACTERS = 80;

/** Beginnings of the local ids of authors. */
export const AUTHOR_PREFIX = 'author';

/** A person known by name only, in one project: name and publications, nothing else. */
export function mapAuthor(author: Author): RecordContent {
  const { projectId, spellings, publicationIds } = author;
  return {
    localId: `${AUTHOR_PREFIX}-${projectId}-${shortKey(keyOf(author))}`,
    kind: 'Person',
    names: [...spellings]
      .sort(byFullness)
      .map((text, index) => ({ text, type: index === 0 ? 'NAME' : 'ALIAS', ours: false })),
    identifiers: [],
    values: [],
    observations: [],
    relations: [...publicationIds]
      .sort()
      .map((id) => ({ type: 'AUTHORED', target: resultId(FILE, id), at: { file: FILE, words: id } })),
    at: { file: FILE, words: projectId },
  };
}

function shortKey(key: string): string {
  return key.length > MAX_KEY_CHARACTERS
    ? `${key.slice(0, MAX_KEY_CHARACTERS)}-${hash('sha256', key).slice(0, 8)}`
    : key;
}

/** Full names before abbreviated ones, `Mario Rossi` before `Rossi, Mario` and capitals, then by letters. */
function byFullness(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
}

function rankOf(text: string): number {
  const isAbbreviated = /(?:^|[\s.-])\p{Lu}{1,3}(?:[\s.-]|$)/u.test(text);
  return (isAbbreviated ? 4 : 0) + (text.includes(',') ? 2 : 0) + (/\p{Lu}{3}/u.test(text) ? 1 : 0);
}
