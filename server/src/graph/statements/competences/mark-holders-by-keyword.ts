import { statement } from '../../statement.ts';

/** Marks those whose competence in one of the given technologies rests on a keyword, which may no longer mean it. Constraint entity_id. */
export const markHoldersByKeyword = statement<{ ids: readonly string[] }, object>({
  name: 'markHoldersByKeyword',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[r:HAS_COMPETENCE]-(holder:Entity)
    WHERE r.hasKeywords AND NOT holder:Stale
    WITH DISTINCT holder
    SET holder:Stale`,
  example: { ids: [] },
});
