import type { MultiSearchQuery } from 'meilisearch';
import type { SearchQuestion } from '../search-engine.ts';
import { totalOf, type EngineResult } from './join-results.ts';
import { askTogether, type ReadyConnection } from './meilisearch-connection.ts';
import { countingSets, MAX_HITS, planSearch, type Reading, type SearchPlan } from './search-plan.ts';

/** Hits by identifier or whole name that are reckoned with before the others; more of them take a second question. */
const USUAL_WINDOW = 100;
const NOTHING: EngineResult = { hits: [] };

/** How words are read, and whether the numbers of facet values are counted in the same go. */
export interface PageReading extends Reading {
  isCountedAlong: boolean;
}

/** What is asked for a page, and how to ask with another window. */
export interface PagePlan extends SearchPlan {
  queries: MultiSearchQuery[];
  /** How many exact hits may stand before the others. */
  window: number;
  isCountedAlong: boolean;
  withWindow: (window: number) => PagePlan;
}

/** A page as the engine gives it. */
export interface AskedPage {
  queries: MultiSearchQuery[];
  rest: EngineResult;
  exact: EngineResult;
}

/** Plans a page of a list. */
export function planPage(
  index: string,
  question: SearchQuestion,
  reading: PageReading,
  window = USUAL_WINDOW,
): PagePlan {
  const { isCountedAlong } = reading;
  const plan = planSearch(index, question, reading, window);
  const queries = [plan.rest, ...(plan.exact === undefined ? [] : [plan.exact])];
  return {
    ...plan,
    queries: isCountedAlong ? queries.map(countingSets) : queries,
    window,
    isCountedAlong,
    withWindow: (other) => planPage(index, question, reading, other),
  };
}

/**
 * Asks for a page, unless it was asked for before.
 * @throws what the engine's client throws
 */
export async function askPage(ready: ReadyConnection, plan: PagePlan, before?: AskedPage): Promise<AskedPage> {
  const { queries, window } = plan;
  if (before !== undefined && JSON.stringify(before.queries) === JSON.stringify(queries)) return before;
  const [rest = NOTHING, exact = NOTHING] = await askTogether(ready, queries);
  if (totalOf(exact) > window && window < MAX_HITS) return askPage(ready, plan.withWindow(MAX_HITS), before);
  return { queries, rest, exact };
}
