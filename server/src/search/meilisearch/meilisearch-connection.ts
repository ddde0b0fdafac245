import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import { isEngineError, toUnavailable } from './engine-error.ts';
import { readIndexSettings, type IndexSettings } from './index-settings.ts';
import { ensureKeys, INDEX_PREFIX, type SearchKeys } from './search-keys.ts';
import { SearchRequests } from './search-requests.ts';
import { FacetSets } from '../facet-sets.ts';
import { RecentCounts } from './recent-counts.ts';
import { awaitTask } from './await-task.ts';
import type { EngineResult } from './join-results.ts';

export interface MeilisearchAddress {
  /** http or https. */
  url: string;
  /** The master key, or another that may manage keys. */
  masterKey: string;
  /** Name of the index, beginning with `kms`; `kms` by default. */
  index?: string | undefined;
}

/** A connection that has its keys, and an index to ask. */
export interface ReadyConnection {
  /** Uid of the index that is searched. */
  index: string;
  counted: RecentCounts;
  facetSets: FacetSets;
  keys: SearchKeys;
  settings: IndexSettings;
  /** With the key that may only search. */
  searching: SearchRequests;
  /** With the key that may only write our indexes. */
  indexing: Meilisearch;
  /** With the master key, for what no restricted key may do: swapping indexes. */
  admin: Meilisearch;
}

/** Meilisearch does not send an answer that takes longer; what is written may take longer than what is asked. */
const SEARCH_TIMEOUT_MS = 1_500;
const WRITE_TIMEOUT_MS = 30_000;

/**
 * The way to a Meilisearch. Each call opens a connection of its own from a pool, so an engine that comes back is simply
 * there again; keys and index are looked after at the first call, and again when the engine has lost them.
 */
export class MeilisearchConnection {
  readonly index: string;
  /** What was counted in the index as it is; whoever changes it has to say so. */
  readonly counted = new RecentCounts();
  /** What numbers of facet values stand for: whoever writes documents knows, and whoever counts asks for the others. */
  readonly facetSets = new FacetSets();
  readonly #address: MeilisearchAddress;
  #ready: Promise<ReadyConnection> | undefined;
  #current: ReadyConnection | undefined;

  constructor(address: MeilisearchAddress) {
    this.#address = address;
    this.index = address.index ?? INDEX_PREFIX;
  }

  /** The keys and settings as last seen; undefined before the first contact. */
  get current(): ReadyConnection | undefined {
    return this.#current;
  }

  /**
   * Does something with the engine.
   * @throws SearchUnavailable when it does not answer or refuses
   */
  async use<T>(work: (ready: ReadyConnection) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#prepared());
    } catch (error) {
      // An engine whose data were thrown away knows neither our keys nor our index: the next call makes them anew.
      if (isEngineError(error, 'invalid_api_key', 'index_not_found')) this.#ready = undefined;
      throw toUnavailable(error);
    }
  }

  /**
   * Makes contact, keys and index. Never throws.
   * @returns `refused` when there is no use in trying again: the key is wrong, may not manage keys, or the engine has none
   */
  async greet(): Promise<'ready' | 'refused' | 'silent'> {
    try {
      await this.use(async () => Promise.resolve());
      return 'ready';
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      return isEngineError(cause, 'invalid_api_key', 'missing_master_key') ? 'refused' : 'silent';
    }
  }

  async #prepared(): Promise<ReadyConnection> {
    this.#ready ??= this.#prepare();
    try {
      this.#current = await this.#ready;
      return this.#current;
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
  }

  async #prepare(): Promise<ReadyConnection> {
    const admin = this.#client(this.#address.masterKey, SEARCH_TIMEOUT_MS);
    const keys = await ensureKeys(admin);
    const ready: ReadyConnection = {
      index: this.index,
      counted: this.counted,
      facetSets: this.facetSets,
      keys,
      settings: await readIndexSettings(),
      searching: new SearchRequests({ url: this.#address.url, apiKey: keys.search.key, timeoutMs: SEARCH_TIMEOUT_MS }),
      indexing: this.#client(keys.indexing.key, WRITE_TIMEOUT_MS),
      admin,
    };
    await ensureIndex(ready);
    return ready;
  }

  #client(apiKey: string, timeout: number): Meilisearch {
    // A compressed answer takes 40 ms more on the way than it saves.
    return new Meilisearch({
      host: this.#address.url,
      apiKey,
      timeout,
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    });
  }
}

/** The answers to some queries in one request, in their order; none are asked when there are none. */
export async function askTogether(
  { searching }: ReadyConnection,
  queries: readonly MultiSearchQuery[],
): Promise<EngineResult[]> {
  return queries.length === 0 ? [] : searching.each(queries);
}

/** An empty index with our settings where there is none yet, so that a search finds nothing instead of failing. */
async function ensureIndex({ indexing, index, settings }: ReadyConnection): Promise<void> {
  try {
    await indexing.getRawIndex(index);
    return;
  } catch (error) {
    if (!isEngineError(error, 'index_not_found')) throw error;
  }
  await indexing.createIndex(index, { primaryKey: 'id' });
  await awaitTask(indexing, await indexing.index(index).updateSettings(settings.settings));
}
