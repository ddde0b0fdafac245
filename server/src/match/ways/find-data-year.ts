import { getGraphState } from '../../domain/statistics/statistics.ts';
import type { GraphReader } from '../../graph/graph.ts';

/** The year that recency counts from: that in which the graph last changed, so that the same data give the same answer. */
export async function findDataYear(graph: GraphReader): Promise<number> {
  const { changedAt } = await getGraphState(graph);
  const year = Number(changedAt?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : new Date().getUTCFullYear();
}
