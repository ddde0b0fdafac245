import type { GraphReader } from '../../graph/graph.ts';
import { countEntitiesByKind as countEntitiesByKindStatement } from '../../graph/statements/entities/count-entities-by-kind.ts';
import { countRelationsByType as countRelationsByTypeStatement } from '../../graph/statements/relations/count-relations-by-type.ts';
import { findGraphState } from '../../graph/statements/sources/find-graph-state.ts';

/** How much the graph holds and when it last changed (null while it is empty). */
export interface GraphState {
  changedAt: string | null;
  recordCount: number;
  sourceCount: number;
  observationCount: number;
}

export async function getGraphState(graph: GraphReader): Promise<GraphState> {
  const [state] = await graph.read(findGraphState, {});
  return state ?? { changedAt: null, recordCount: 0, sourceCount: 0, observationCount: 0 };
}

/** Number of entities of every kind. */
export async function countEntitiesByKind(graph: GraphReader): Promise<{ kind: string; count: number }[]> {
  return graph.read(countEntitiesByKindStatement, {});
}

/** Number of relations of every type. */
export async function countRelationsByType(graph: GraphReader): Promise<{ type: string; count: number }[]> {
  return graph.read(countRelationsByTypeStatement, {});
}
