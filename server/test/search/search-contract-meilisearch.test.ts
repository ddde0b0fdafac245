/** Pins that Meilisearch keeps the contract of search, on the seed's graph, and what only it has: keys, tokens, swaps. */
import { describe } from 'vitest';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import { isMeilisearchAtHand, openTestMeilisearch, SKIPPED_WITHOUT_MEILISEARCH } from '../kit/test-meilisearch.ts';
import { describeSearchContract } from './search-contract.ts';

const isAtHand = await isMeilisearchAtHand();

describe.skipIf(!isAtHand)(`Meilisearch${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  describeSearchContract(async () => {
    const [db, meilisearch] = await Promise.all([openSeededGraph(), openTestMeilisearch()]);
    const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug');
    const slugs = new Map(rows.map(({ id, slug }) => [String(id), String(slug)]));
    const rebuild = await new MeilisearchIndex(meilisearch.connection).rebuild();
    await rebuild.put(await makeSearchDocuments(db.graph, [...slugs.keys()]));
    await rebuild.swap();
    return {
      engine: new MeilisearchEngine(meilisearch.connection),
      slugs,
      close: async () => {
        await meilisearch.close();
        await db.close();
      },
    };
  });
});
