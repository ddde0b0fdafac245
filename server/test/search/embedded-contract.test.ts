/** Pins that the engine in Neo4j keeps the contract of search, on the seed's graph; identifiers on a record of our own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
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
