import { statement } from '../../statement.ts';

/** Marks the entities around some that are about to go, and tells which: what was computed from these must be looked at again. Constraint entity_id. */
export const markNeighboursStale = statement<{ ids: readonly string[] }, { id: string }>({
  name: 'markNeighboursStale',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    MATCH (e)--(other:Entity)
    WITH DISTINCT other
    SET other:Stale
    RETURN other.id AS id`,
  example: { ids: [] },
});
