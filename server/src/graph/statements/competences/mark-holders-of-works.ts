import { statement } from '../../statement.ts';

/**
 * Marks those who take part in the given projects or wrote the given publications, and whose competence leads to what is no
 * technology any more. Constraint entity_id.
 */
export const markHoldersOfWorks = statement<{ ids: readonly string[] }, object>({
  name: 'markHoldersOfWorks',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:PARTICIPATES_IN|COORDINATES|AUTHORED|HAS_COMPETENCE]-(holder:Entity)
    WHERE NOT holder:Stale AND holder.kind IN ['Organization', 'Person', 'Network']
    WITH DISTINCT holder
    SET holder:Stale`,
  example: { ids: [] },
});
