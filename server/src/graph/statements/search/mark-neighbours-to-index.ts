import { statement } from '../../statement.ts';

/** Marks all that stand in a relation with entities that are called otherwise now: their search documents show the names. Constraint entity_id. */
export const markNeighboursToIndex = statement<{ ids: readonly string[] }, object>({
  name: 'markNeighboursToIndex',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    MATCH (e)--(other:Entity)
    WHERE NOT other:ToIndex
    WITH DISTINCT other
    SET other:ToIndex`,
  example: { ids: [] },
});
