import type { Key, KeyCreation, Meilisearch } from 'meilisearch';
import { generateTenantToken } from 'meilisearch/token';
import { isEngineError } from './engine-error.ts';

/** All indexes of this system in a Meilisearch begin with this, and its keys are good for no others. */
export const INDEX_PREFIX = 'kms';

/** The uids are fixed: Meilisearch makes the same key of them and the master key each time, whoever asks first. */
const SEARCH_KEY = {
  uid: '5f0a4a8e-93f0-4c57-8d0e-5d9d4a1c7b01',
  name: 'KMS search',
  actions: ['search'],
  indexes: [`${INDEX_PREFIX}*`],
  expiresAt: null,
} satisfies KeyCreation;

const INDEXING_KEY = {
  uid: '5f0a4a8e-93f0-4c57-8d0e-5d9d4a1c7b04',
  name: 'KMS indexing',
  actions: [
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'settings.get',
    'settings.update',
    'tasks.get',
    'tasks.delete',
  ],
  indexes: [`${INDEX_PREFIX}*`],
  expiresAt: null,
} satisfies KeyCreation;

/** The two keys that this system works with; the master key only makes them and swaps indexes. */
export interface SearchKeys {
  search: Key;
  indexing: Key;
}

/** Finds or makes the keys: one that may only search, one that may only write, both for our indexes only. */
export async function ensureKeys(admin: Meilisearch): Promise<SearchKeys> {
  const [search, indexing] = await Promise.all([ensureKey(admin, SEARCH_KEY), ensureKey(admin, INDEXING_KEY)]);
  return { search, indexing };
}

async function ensureKey(admin: Meilisearch, wanted: KeyCreation & { uid: string }): Promise<Key> {
  try {
    return await admin.getKey(wanted.uid);
  } catch (error) {
    if (!isEngineError(error, 'api_key_not_found')) throw error;
  }
  try {
    return await admin.createKey(wanted);
  } catch (error) {
    // Another process made it in this moment.
    if (!isEngineError(error, 'api_key_already_exists')) throw error;
    return admin.getKey(wanted.uid);
  }
}

/**
 * A token for somebody who is to ask the engine directly, for instance a partner's portal: it searches one index, only
 * what `filter` leaves, for a short time, and nothing else. The explorer needs none: it asks GraphQL.
 * @param filter in Meilisearch's language, for instance `facets.kind = "Organization"`; absent for the whole index
 */
export async function makeTenantToken(
  key: Key,
  { index, filter, seconds }: { index: string; filter?: string; seconds: number },
): Promise<string> {
  return generateTenantToken({
    apiKey: key.key,
    apiKeyUid: key.uid,
    searchRules: { [index]: filter === undefined ? {} : { filter } },
    expiresAt: new Date(Date.now() + seconds * 1_000),
  });
}
