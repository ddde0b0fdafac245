import { statement } from '../../statement.ts';

/** Removes entities that no record describes any more, with their observations, and notes that search is to forget them. Constraint entity_id. */
export const deleteEntities = statement<{ ids: readonly string[] }, object>({
  name: 'deleteEntities',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (id, e) {
      MATCH (r:Record {id: 'rec_' + substring(id, 4)})
      SET r.formerSlug = e.slug
    }
    OPTIONAL MATCH (e)-[:HAS_OBSERVATION]->(o:Observation)
    DETACH DELETE o
    WITH DISTINCT id, e
    DETACH DELETE e
    CREATE (:IndexRemoval {entityId: id})`,
  example: { ids: [] },
});
