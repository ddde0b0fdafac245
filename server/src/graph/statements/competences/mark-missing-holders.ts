import { statement } from '../../statement.ts';

/** Marks those with a work about one of the given technologies but without the competence: it was none until now. Constraint entity_id. */
export const markMissingHolders = statement<{ ids: readonly string[] }, object>({
  name: 'markMissingHolders',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (t:Entity {id: id})<-[:ABOUT]-(work:Entity)<-[:PARTICIPATES_IN|COORDINATES|AUTHORED]-(holder:Entity)
    WHERE NOT holder:Stale AND (work:Project OR work:Publication)
      AND holder.kind IN ['Organization', 'Person', 'Network']
      AND NOT EXISTS { MATCH (holder)-[r:HAS_COMPETENCE]->(t) WHERE r.isInferred }
    WITH DISTINCT holder
    SET holder:Stale`,
  example: { ids: [] },
});
