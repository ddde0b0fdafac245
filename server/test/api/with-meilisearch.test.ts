/**
 * Pins that what readers are told beyond hits is the same with Meilisearch, in a graph that the embedded engine never wrote a document into,
 * as with the embedded engine: words taken as filters, places that say where, words in texts of works, ties that are asked for.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import { inOnePage } from '../kit/search-document.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import type { TestGraph } from '../kit/test-graph.ts';
import {
  isMeilisearchAtHand,
  openTestMeilisearch,
  SKIPPED_WITHOUT_MEILISEARCH,
  type TestMeilisearch,
} from '../kit/test-meilisearch.ts';

const SEARCH = `query ($text: String!) { search(text: $text, first: 100) {
  asFilters { text totalCount values { facet value } }
  askedOf { entity { slug } }
  edges { node { slug } tie { entity { slug } projectCount relations { type direction } } }
} }`;
const FIND = `query ($text: String!) { competenceRanking(need: { text: $text }) { ... on CompetenceRanking {
  concepts { key origin inTexts { key workCount } }
  namedPlace { place { slug } count }
  ranked(first: 50) { totalCount }
} } }`;

interface SearchAnswer {
  search: { asFilters: object | null; askedOf: object | null; edges: { node: { slug: string }; tie: object | null }[] };
}

const isAtHand = await isMeilisearchAtHand();

describe.skipIf(!isAtHand)(`an API on Meilisearch${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  let db: TestGraph;
  let meilisearch: TestMeilisearch;
  let onMeilisearch: TestApi;
  let ids: string[];

  beforeAll(async () => {
    [db, meilisearch] = await Promise.all([openSeededGraph(), openTestMeilisearch()]);
    ids = (await db.ask('MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => String(id));
    const documents = await makeSearchDocuments(db.graph, ids);
    const rebuild = await new MeilisearchIndex(meilisearch.connection).rebuild(inOnePage(documents));
    await rebuild.put(documents);
    await rebuild.swap();
    onMeilisearch = apiOn(db.graph, undefined, new MeilisearchEngine(meilisearch.connection));
  });
  afterAll(async () => {
    await meilisearch.close();
    await db.close();
  });

  const told = async (api: TestApi, text: string): Promise<object> => {
    const { data, errors } = await api.query<SearchAnswer>(SEARCH, { text });
    expect(errors).toEqual([]);
    const { edges, ...search } = data.search;
    const found = await api.query<{ competenceRanking: object }>(FIND, { text });
    expect(found.errors).toEqual([]);
    return { ...search, tied: edges.filter(({ tie }) => tie !== null), ranking: found.data.competenceRanking };
  };

  test('tells the same as one on the embedded engine', async () => {
    expect(await db.ask('MATCH (e:Entity) WHERE e.searchText IS NOT NULL RETURN e.id LIMIT 1')).toEqual([]);
    const texts = [
      'quali consolati ci sono a Milano',
      'sperimentazioni cliniche decentralizzate a Milano',
      'who leads the Lombardia Life Sciences Hub',
      'chi fa parte di CEBR',
    ];
    const answers = new Map<string, object>();
    for (const text of texts) answers.set(text, await told(onMeilisearch, text));
    expect([...answers.values()]).toEqual([
      expect.objectContaining({ asFilters: expect.objectContaining({ totalCount: 3 }) as object }),
      expect.objectContaining({
        ranking: expect.objectContaining({
          namedPlace: expect.objectContaining({ place: { slug: 'milano' } }) as object,
          concepts: [
            expect.objectContaining({ inTexts: expect.objectContaining({ workCount: 1 }) as object }) as object,
          ],
        }) as object,
      }),
      expect.objectContaining({ askedOf: { entity: { slug: 'lombardia-life-sciences-hub' } } }),
      expect.objectContaining({ askedOf: { entity: { slug: 'cebr' } } }),
    ]);
    await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, ids));
    const onEmbedded = apiOn(db.graph);
    for (const [text, answer] of answers) expect(await told(onEmbedded, text), text).toEqual(answer);
  });
});
