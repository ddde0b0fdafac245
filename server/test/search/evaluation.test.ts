/** Pins how many of the judged queries over the documents find what they should, in each engine, on the seed's graph; nothing is timed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  evaluateEngine,
  meanScores,
  type JudgedQuery,
  type QueryResult,
} from '../../../test/search-evaluation/evaluate-engine.ts';
import {
  gradedAnswers,
  readEvaluationQueries,
  type Answer,
  type QueryClass,
} from '../../../test/search-evaluation/evaluation-query.ts';
import { AnswerResolver } from '../../../test/search-evaluation/resolve-answers.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import { LeadingEngine } from '../../src/search/related/leading-engine.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { rebuildIndex } from '../../src/search/sync/rebuild-index.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import type { TestGraph } from '../kit/test-graph.ts';
import { isMeilisearchAtHand, openTestMeilisearch, SKIPPED_WITHOUT_MEILISEARCH } from '../kit/test-meilisearch.ts';

const CALLED: readonly QueryClass[] = ['name', 'acronym', 'prefix', 'typo', 'identifier'];
const MEANT: readonly QueryClass[] = ['concept', 'competence', 'relation'];
const isAtHand = await isMeilisearchAtHand();

let db: TestGraph;
let judged: JudgedQuery[];

beforeAll(async () => {
  db = await openSeededGraph();
  const resolver = new AnswerResolver(db.graph);
  judged = [];
  for (const query of await readEvaluationQueries('documents')) {
    judged.push({ query, judgements: await resolver.resolve(query) });
  }
});
afterAll(async () => {
  await db.close();
});

test('the graph has every entity of the seed that a judgement names', async () => {
  const resolver = new AnswerResolver(db.graph);
  const missing: string[] = [];
  for (const { answer } of judged.flatMap(({ query }) => gradedAnswers(query))) {
    if (isOfSeed(answer) && (await resolver.find(answer)).length === 0) missing.push(JSON.stringify(answer));
  }
  expect(missing).toEqual([]);
});

/** What is meant by a text, and who stands in a place, is known from other sources too. */
function isOfSeed(answer: Answer): boolean {
  if (typeof answer === 'string') return answer.startsWith('key:');
  return 'relation' in answer && answer.relation !== 'LOCATED_IN';
}

describe('the embedded engine', () => {
  let results: QueryResult[];

  beforeAll(async () => {
    results = await evaluate(new EmbeddedEngine(db.graph), new EmbeddedIndex(db.graph));
  });

  test('finds what things are called', () => {
    expectSuccess(results, CALLED, 0.95);
  });
  test('finds concepts, competences and relations in words', () => {
    expectSuccess(results, MEANT, 0.85);
  });
});

describe.skipIf(!isAtHand)(`Meilisearch${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  let results: QueryResult[];

  beforeAll(async () => {
    const meilisearch = await openTestMeilisearch();
    const { connection } = meilisearch;
    try {
      results = await evaluate(new MeilisearchEngine(connection), new MeilisearchIndex(connection));
    } finally {
      await meilisearch.close();
    }
  });

  test('finds what things are called', () => {
    expectSuccess(results, CALLED, 0.95);
  });
});

async function evaluate(engine: SearchEngine, index: SearchIndex): Promise<QueryResult[]> {
  const { signal } = new AbortController();
  await rebuildIndex(db.graph, index, { signal, onProgress: () => undefined });
  return evaluateEngine(new LeadingEngine(db.graph, engine), judged);
}

function expectSuccess(results: readonly QueryResult[], classes: readonly QueryClass[], bar: number): void {
  const some = results.filter(({ query }) => classes.includes(query.class));
  const failed = some.filter(({ success }) => success === 0).map(({ query }) => `${query.class}: ${query.text}`);
  expect(meanScores(some).success, failed.join('\n')).toBeGreaterThanOrEqual(bar);
}
