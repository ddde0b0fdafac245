import type { Graph } from '../../server/src/graph/graph.ts';
import { EmbeddedEngine } from '../../server/src/search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../../server/src/search/embedded/embedded-index.ts';
import { FacetSets } from '../../server/src/search/facet-sets.ts';
import { MeilisearchEngine } from '../../server/src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../server/src/search/meilisearch/meilisearch-index.ts';
import { leadSearch, type SearchSides } from '../../server/src/search/related/lead-search.ts';
import { isMeilisearchAtHand, openTestMeilisearch } from '../../server/test/kit/test-meilisearch.ts';

/** An engine to measure, and how it is filled. */
export interface BenchEngine extends SearchSides {
  close(): Promise<void>;
}

/**
 * Every engine that this machine has: Meilisearch when MEILI_URL is set or the program is there, with an index of its own.
 * @param wanted only the engine of this name; all when absent
 */
export async function openBenchEngines(graph: Graph, wanted?: string): Promise<BenchEngine[]> {
  const engines: BenchEngine[] = [];
  if (wanted === undefined || wanted === 'embedded') {
    const close = async (): Promise<void> => Promise.resolve();
    const sets = new FacetSets();
    engines.push({
      ...leadSearch(graph, { engine: new EmbeddedEngine(graph, sets), index: new EmbeddedIndex(graph, sets) }),
      close,
    });
  }
  if ((wanted === undefined || wanted === 'meilisearch') && (await isMeilisearchAtHand())) {
    const meilisearch = await openTestMeilisearch();
    const { connection } = meilisearch;
    engines.push({
      ...leadSearch(graph, { engine: new MeilisearchEngine(connection), index: new MeilisearchIndex(connection) }),
      close: async () => meilisearch.close(),
    });
  }
  return engines;
}
