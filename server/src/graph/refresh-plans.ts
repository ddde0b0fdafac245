import { StatementFailed } from './graph-errors.ts';
import type { Graph } from './graph.ts';
import { refreshStatistics } from './statements/schema/refresh-statistics.ts';

/**
 * Has statements planned anew after much came into a small graph. Only the data base's administrator may; for anybody else the
 * plans get right by themselves some twenty seconds later.
 * @throws GraphUnavailable | StatementTimedOut
 */
export async function refreshPlans(graph: Pick<Graph, 'write'>): Promise<void> {
  try {
    await graph.write(async (transaction) => transaction.run(refreshStatistics, {}));
  } catch (error) {
    if (!(error instanceof StatementFailed)) throw error;
  }
}
