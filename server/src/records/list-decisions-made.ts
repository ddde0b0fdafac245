import type { GraphReader } from '../graph/graph.ts';
import {
  listDecisionsMade as listDecisionsMadeStatement,
  type DecisionRow,
} from '../graph/statements/records/list-decisions-made.ts';

/** All decisions of curators, oldest first. */
export async function listDecisionsMade(graph: GraphReader): Promise<DecisionRow[]> {
  return graph.read(listDecisionsMadeStatement, {});
}
