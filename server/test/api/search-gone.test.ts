/** Pins that a search engine that is gone takes nothing along but the search itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MeilisearchConnection } from '../../src/search/meilisearch/meilisearch-connection.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import { apiOn } from '../kit/test-api.ts';
import type { TestGraph } from '../kit/test-graph.ts';

let db: TestGraph;

beforeAll(async () => {
  db = await openSeededGraph();
});
afterAll(async () => {
  await db.close();
});

test.each(['technopole', 'partner di Human Technopole'])(
  '“%s” finds nothing, the rest of the query is answered',
  async (text) => {
    // A port on which nobody listens.
    const gone = new MeilisearchEngine(new MeilisearchConnection({ url: 'http://127.0.0.1:9', masterKey: 'x' }));
    const answer = await apiOn(db.graph, undefined, gone).query<{ search: unknown; networks: { totalCount: number } }>(
      'query ($text: String!) { search(text: $text) { totalCount } networks { totalCount } }',
      { text },
    );
    expect(answer.data.search).toBeNull();
    expect(answer.data.networks.totalCount).toBeGreaterThan(4);
    expect(answer.errors).toMatchObject([
      { path: ['search'], message: expect.stringContaining('Search does not answer') as string },
    ]);
  },
);
