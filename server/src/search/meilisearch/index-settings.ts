import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from 'meilisearch';
import { SEARCH_SCHEMA_FOLDER } from '../../project-folders.ts';
import { allOtherWords } from '../other-language.ts';
import { STOP_WORDS } from '../search-words.ts';

/** Raised when documents are made in another way, so that indexes made before are made anew. */
const DOCUMENT_FORM = 7;

/** The settings of the index, and a short text that changes with them. */
export interface IndexSettings {
  settings: Settings;
  hash: string;
}

/**
 * The index's settings as schema/search/entities.json gives them, with the stop words that typed texts are freed of too.
 * What comes out of the documents (synonyms, words without typing errors) is added when an index is made.
 */
export async function readIndexSettings(): Promise<IndexSettings> {
  const text = await readFile(join(SEARCH_SCHEMA_FOLDER, 'entities.json'), 'utf8');
  const settings: Settings = { ...(JSON.parse(text) as Settings), stopWords: [...STOP_WORDS] };
  const hash = createHash('sha256')
    .update(JSON.stringify([DOCUMENT_FORM, settings, [...allOtherWords()].map(([word, others]) => [word, ...others])]))
    .digest('hex');
  return { settings, hash: hash.slice(0, 16) };
}
