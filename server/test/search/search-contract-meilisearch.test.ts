/** Pins that Meilisearch keeps the contract of search, on the seed's graph, and what only it has: keys, tokens, swaps. */
import { describe, expect, test } from 'vitest';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { MeilisearchConnection, type MeilisearchAddress } from '../../src/search/meilisearch/meilisearch-connection.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import type { SearchQuestion } from '../../src/search/search-engine.ts';
import { recallIndexedSets } from '../../src/search/meilisearch/recall-indexed-sets.ts';
import { SEARCH_FACETS, type FacetCounts } from '../../src/search/search-facets.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import { inOnePage, searchDocument } from '../kit/search-document.ts';
import { isMeilisearchAtHand, openTestMeilisearch, SKIPPED_WITHOUT_MEILISEARCH } from '../kit/test-meilisearch.ts';
import { describeSearchContract } from './search-contract.ts';

const isAtHand = await isMeilisearchAtHand();

describe.skipIf(!isAtHand)(`Meilisearch${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  let connection: MeilisearchConnection;
  let address: MeilisearchAddress;

  describeSearchContract(async () => {
    const [db, meilisearch] = await Promise.all([openSeededGraph(), openTestMeilisearch()]);
    const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug');
    const slugs = new Map(rows.map(({ id, slug }) => [String(id), String(slug)]));
    ({ connection, address } = meilisearch);
    const documents = await makeSearchDocuments(db.graph, [...slugs.keys()]);
    const rebuild = await new MeilisearchIndex(meilisearch.connection).rebuild(inOnePage(documents));
    await rebuild.put(documents);
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

  describe('facets', () => {
    const QUESTIONS: Partial<SearchQuestion>[] = [
      { text: 'milano' },
      { text: 'lombardia life sciences' },
      { text: 'who coordinates the cluster in milano' },
      { text: 'lombardia', sort: 'YEAR' },
      { text: 'ricerca', filters: { kind: ['Organization', 'Project'] } },
      { text: '', filters: { kind: ['Organization'] } },
      { text: 'xylophonequartet' },
    ];
    const countsBy = async (mostBySets: number | undefined, more: Partial<SearchQuestion>): Promise<FacetCounts> => {
      connection.counted.forget();
      const engine = new MeilisearchEngine(connection, mostBySets);
      return (await engine.search({ text: '', facets: SEARCH_FACETS, offset: 0, limit: 5, ...more })).facets;
    };

    test.each(QUESTIONS)(
      'of $text are the same by what numbers stand for, in slices too, and facet by facet',
      async (question) => {
        const facetByFacet = await countsBy(-1, question);
        expect(Object.keys(facetByFacet)).toHaveLength(SEARCH_FACETS.length);
        expect(await countsBy(undefined, question)).toEqual(facetByFacet);
        // Most of these lists have more than 10 hits, which are counted in slices then, and some more than fit into these.
        for (const mostBySets of [10, 40, 100]) expect(await countsBy(mostBySets, question)).toEqual(facetByFacet);
        expect((facetByFacet.kind ?? []).length).toBeGreaterThan(question.text === 'xylophonequartet' ? -1 : 0);
      },
    );

    test('are recalled from the index as they were written', async () => {
      const recalled = new MeilisearchConnection(address);
      await recallIndexedSets(recalled, AbortSignal.abort());
      const keys = await connection.use(async ({ searching, index }) => {
        const [all] = await searching.each([{ indexUid: index, limit: 0, facets: ['facetSet'] }]);
        return Object.keys(all?.facetDistribution?.['facetSet'] ?? {}).map(Number);
      });
      expect(keys.length).toBeGreaterThan(50);
      expect(keys.filter((key) => recalled.facetSets.knows(key))).toEqual([]);
      await recallIndexedSets(recalled, new AbortController().signal);
      expect(keys.filter((key) => !recalled.facetSets.knows(key))).toEqual([]);
    });

    test('are counted anew when the index has changed', async () => {
      const engine = new MeilisearchEngine(connection);
      const question = { text: 'zwetschge', facets: ['kind'] as const, offset: 0, limit: 5 };
      expect((await engine.search(question)).facets).toEqual({ kind: [] });
      const index = new MeilisearchIndex(connection);
      const document = searchDocument({ names: ['Zwetschge'] });
      await index.put([document]);
      expect((await engine.search(question)).facets).toEqual({ kind: [{ value: document.kind, count: 1 }] });
      await index.remove([document.id]);
      expect((await engine.search(question)).facets).toEqual({ kind: [] });
    });
  });
});
