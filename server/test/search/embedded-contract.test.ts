/** Pins that the engine in Neo4j keeps the contract of search, on the seed's graph; identifiers on a record of our own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphReader } from '../../src/graph/graph.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { recallFacetSets } from '../../src/search/embedded/recall-facet-sets.ts';
import { FacetSets } from '../../src/search/facet-sets.ts';
import { SEARCH_FACETS } from '../../src/search/search-facets.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import type { TestGraph } from '../kit/test-graph.ts';
import { describeSearchContract } from './search-contract.ts';

describe('the embedded engine', () => {
  describeSearchContract(async () => {
    const db = await openSeededGraph();
    const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug');
    const slugs = new Map(rows.map(({ id, slug }) => [String(id), String(slug)]));
    await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, [...slugs.keys()]));
    return {
      engine: new EmbeddedEngine(db.graph),
      slugs,
      close: async () => db.close(),
    };
  });
});

describe('identifiers', () => {
  let db: TestGraph;

  beforeAll(async () => {
    db = await openSeededGraph();
    await applySources(db.graph, [
      {
        source: {
          id: 'test-registers',
          type: 'DATASET',
          title: { en: 'Registers' },
          titleIsOurs: true,
          description: {},
          languages: ['en'],
          priority: 50,
        },
        records: [
          {
            localId: 'x',
            kind: 'Organization',
            names: [{ text: 'Quercia Alta', type: 'NAME', ours: false }],
            identifiers: [
              { scheme: 'ror', value: '01nffqt88' },
              { scheme: 'grant', value: '101057-LIFE' },
              { scheme: 'vat', value: 'IT 0123 456 0150' },
            ],
            values: [],
            observations: [],
            relations: [],
          },
        ],
      },
    ]);
  });
  afterAll(async () => {
    await dropSource(db.graph, 'test-registers');
    await db.close();
  });

  test.each(['01nffqt88', '01NFFQT88', '101057-life', '101057 LIFE', 'IT01234560150'])(
    'are found however they are written: %s',
    async (text) => {
      const { hits } = await new EmbeddedEngine(db.graph).search({ text, offset: 0, limit: 5 });
      expect(hits[0]).toMatchObject({ matchedBy: 'IDENTIFIER', kind: 'Organization' });
      expect(hits[0]?.matchedTexts.join(' ')).toContain('Quercia Alta');
    },
  );
});

describe('what facet values stand for', () => {
  const TEXTS = ['ricerca', 'milano', 'network', 'san raffaele', 're', 'life sciences'];
  let db: TestGraph;
  let ids: string[];

  beforeAll(async () => {
    db = await openSeededGraph();
    ids = (await db.ask('MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => String(id));
    await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, ids));
  });
  afterAll(async () => db.close());

  async function countsOf(engine: EmbeddedEngine, text: string) {
    return (await engine.search({ text, facets: SEARCH_FACETS, offset: 0, limit: 1 })).facets;
  }

  test('is the same whether it is remembered or forgotten, however many ask at once', async () => {
    const remembering = new EmbeddedEngine(db.graph);
    const forgetting = new EmbeddedEngine(db.graph, new FacetSets(0));
    const expected = [];
    for (const text of TEXTS) expected.push(await countsOf(remembering, text));
    expect(expected.map(({ kind = [] }) => kind.length).every((count) => count > 0)).toBe(true);
    const asked = await Promise.all(TEXTS.map(async (text) => countsOf(forgetting, text)));
    expect(asked).toEqual(expected);
    expect(await Promise.all(TEXTS.map(async (text) => countsOf(remembering, text)))).toEqual(expected);
  });

  test('is not what it was when a document has changed', async () => {
    const engine = new EmbeddedEngine(db.graph);
    const before = await countsOf(engine, 'milano');
    expect(before.source?.some(({ value }) => value === 'src_new')).toBe(false);
    const [found] = (await engine.search({ text: 'milano', offset: 0, limit: 1 })).hits;
    const documents = await makeSearchDocuments(db.graph, [found?.id ?? '']);
    const changed = documents.map((one) => ({ ...one, facets: { ...one.facets, source: ['src_new'] } }));
    await new EmbeddedIndex(db.graph).put(changed);
    expect((await countsOf(engine, 'milano')).source).toContainEqual({ value: 'src_new', count: 1 });
    await new EmbeddedIndex(db.graph).put(documents);
    expect(await countsOf(engine, 'milano')).toEqual(before);
  });

  test('is learnt when documents are written, or beforehand, and then asks the graph for no values', async () => {
    const recalled = new FacetSets();
    await recallFacetSets(db.graph, recalled, new AbortController().signal);
    const written = new FacetSets();
    await new EmbeddedIndex(db.graph, written).put(await makeSearchDocuments(db.graph, ids));
    const expected = await countsOf(new EmbeddedEngine(db.graph), 'milano');
    for (const sets of [recalled, written]) {
      const asked: string[] = [];
      const listening: GraphReader = {
        read: async (statement, parameters) => {
          asked.push(statement.name);
          return db.graph.read(statement, parameters);
        },
      };
      expect(await countsOf(new EmbeddedEngine(listening, sets), 'milano')).toEqual(expected);
      expect(asked).toContain('findSearchHits');
      expect(asked).not.toContain('listFacetSets');
    }
  });

  test('is read beforehand only as far as it is remembered, and until the signal', async () => {
    const full = new FacetSets(0);
    await recallFacetSets(db.graph, full, new AbortController().signal);
    expect(full.isFull).toBe(true);
    const none = new FacetSets();
    await recallFacetSets(db.graph, none, AbortSignal.abort());
    const [row] = await db.ask('MATCH (e:Entity) RETURN e.facetSet AS key LIMIT 1');
    expect(none.knows(Number(row?.key))).toBe(false);
  });

  test('of what has no document yet, the kind is counted', async () => {
    await db.ask('MATCH (e:Entity) REMOVE e.facetSet');
    const { kind = [] } = await countsOf(new EmbeddedEngine(db.graph), 'milano');
    expect(kind.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  });
});
