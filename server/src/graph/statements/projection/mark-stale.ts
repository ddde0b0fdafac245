import { statement } from '../../statement.ts';

/** Marks entities whose computed relations must be looked at again. Constraint entity_id. */
export const markStale = statement<{ ids: readonly string[] }, object>({
  name: 'markStale',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    SET e:Stale`,
  example: { ids: [] },
});
