import type { GraphReader } from '../../graph/graph.ts';
import { listRelationsAmong as listRelationsAmongStatement } from '../../graph/statements/relations/list-relations-among.ts';
import { listRelationsById } from '../../graph/statements/relations/list-relations-by-id.ts';
import { inOrder } from '../in-order.ts';
import { startOfRelationId, toRelation, type Relation } from './relation.ts';

/** Relations in the order of their ids, null where there is none. */
export async function listRelationsInOrder(graph: GraphReader, ids: readonly string[]): Promise<(Relation | null)[]> {
  return inOrder(ids, await listRelations(graph, ids), ({ id }) => id);
}

/** Relations by id, in no particular order; ids of relations that do not exist give nothing. */
export async function listRelations(graph: GraphReader, ids: Iterable<string>): Promise<Relation[]> {
  const byStart = Map.groupBy(ids, startOfRelationId);
  const rows = await graph.read(listRelationsById, {
    rows: [...byStart].map(([from, group]) => ({ from, ids: group })),
  });
  return rows.map(toRelation);
}

/** Relations that hold among the given entities, at most `limit`. */
export async function listRelationsAmong(
  graph: GraphReader,
  ids: readonly string[],
  limit: number,
): Promise<Relation[]> {
  return (await graph.read(listRelationsAmongStatement, { ids, limit })).map(toRelation);
}
