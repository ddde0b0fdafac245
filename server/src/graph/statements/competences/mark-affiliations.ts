import { statement } from '../../statement.ts';

/**
 * Marks the organizations of the given persons, as what these wrote counts for them, and whose competence leads to what is
 * no technology any more. Constraint entity_id.
 */
export const markAffiliations = statement<{ ids: readonly string[] }, object>({
  name: 'markAffiliations',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)-[:AFFILIATED_WITH]->(holder:Entity)
      RETURN holder
      UNION
      MATCH (e)<-[:HAS_COMPETENCE]-(holder:Entity)
      RETURN holder
    }
    WITH DISTINCT holder
    WHERE NOT holder:Stale
    SET holder:Stale`,
  example: { ids: [] },
});
