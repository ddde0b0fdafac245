import type { SearchEngine } from '../../server/src/search/search-engine.ts';
import type { EvaluationQuery } from './evaluation-query.ts';
import { ndcgAt, successAt } from './rank-measures.ts';
import type { Judgements } from './resolve-answers.ts';

/** A query with the entities that answer it in the graph at hand. */
export interface JudgedQuery {
  query: EvaluationQuery;
  judgements: Judgements;
}

/** How an engine did on one query. */
export interface QueryResult extends JudgedQuery {
  /** Ids of the first hits. */
  hits: string[];
  /** 1 when one of the first five hits is good, else 0. */
  success: 0 | 1;
  /** nDCG of the first ten hits. */
  ndcg: number;
}

const SUCCESS_DEPTH = 5;
const NDCG_DEPTH = 10;

/** Runs queries through an engine as a reader does: the first page, in the order of the engine. */
export async function evaluateEngine(engine: SearchEngine, queries: readonly JudgedQuery[]): Promise<QueryResult[]> {
  const results: QueryResult[] = [];
  for (const { query, judgements } of queries) {
    const answer = await engine.search({ text: query.text, offset: 0, limit: NDCG_DEPTH });
    const hits = answer.hits.map(({ id }) => id);
    const grades = hits.map((id) => judgements.get(id) ?? 0);
    const ndcg = ndcgAt(grades, [...judgements.values()], NDCG_DEPTH);
    results.push({ query, judgements, hits, success: successAt(grades, SUCCESS_DEPTH), ndcg });
  }
  return results;
}

/** Means over results. */
export interface MeanScores {
  count: number;
  /** success@5. */
  success: number;
  /** nDCG@10. */
  ndcg: number;
}

/** @throws RangeError without results, of which there is no mean */
export function meanScores(results: readonly QueryResult[]): MeanScores {
  const count = results.length;
  if (count === 0) throw new RangeError('There is no mean of no results');
  const sum = (pick: (result: QueryResult) => number): number => results.reduce((all, one) => all + pick(one), 0);
  return { count, success: sum(({ success }) => success) / count, ndcg: sum(({ ndcg }) => ndcg) / count };
}
