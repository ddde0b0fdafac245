import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { stampGraph } from '../graph/statements/projection/stamp-graph.ts';
import { stampGraphRules } from '../graph/statements/projection/stamp-graph-rules.ts';
import { findGraphState } from '../graph/statements/sources/find-graph-state.ts';

/**
 * Number of the rules by which identity and projection make a graph of records; to be raised when they come to another graph
 * from the same records. 2: addresses and labels of concepts (012), types and web names (028), values that say the same.
 */
const GRAPH_RULES = 2;

/** Notes that the graph changed just now; the first change tells by which rules the graph is made. */
export async function stampChange(transaction: GraphTransaction): Promise<void> {
  await transaction.run(stampGraph, { changedAt: new Date().toISOString(), rules: GRAPH_RULES });
}

/** Notes that all of the graph was computed by the rules of today. */
export async function stampRules(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => transaction.run(stampGraphRules, { rules: GRAPH_RULES }));
}

/** Whether the graph was computed by an earlier version, so that a rebuild would change it. */
export async function isOfEarlierRules(graph: Graph): Promise<boolean> {
  const [state] = await graph.read(findGraphState, {});
  return state !== undefined && state.changedAt !== null && state.rules !== GRAPH_RULES;
}
