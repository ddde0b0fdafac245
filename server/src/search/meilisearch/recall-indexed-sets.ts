import { setTimeout as pause } from 'node:timers/promises';
import type { SearchDocument } from '../search-document.ts';
import { toFacetSet } from '../facet-sets.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';

const PAGE = 1_000;
/** Between two pages, so that whoever searches meanwhile hardly waits. */
const PAUSE_MS = 50;

/**
 * Reads the facet values of all documents in the index, so that a text that nobody asked before is counted as fast as others
 * after a start too. Ends when the memory is full or the signal says so; what is written meanwhile is learnt by who writes it.
 * @throws SearchUnavailable
 */
export async function recallIndexedSets(connection: MeilisearchConnection, signal: AbortSignal): Promise<void> {
  for (let offset = 0, isEnd = false; !isEnd && !signal.aborted;) {
    isEnd = await connection.use(async ({ indexing, index, facetSets }) => {
      const read = { fields: ['facets' as const], offset, limit: PAGE };
      const { results } = await indexing.index(index).getDocuments<Pick<SearchDocument, 'facets'>>(read);
      for (const { facets } of results) {
        const set = toFacetSet(facets);
        if (!facetSets.knows(set.facetSet) && !facetSets.isFull) facetSets.learn(set);
      }
      return results.length < PAGE || facetSets.isFull;
    });
    offset += PAGE;
    await pause(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
