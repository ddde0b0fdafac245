import { statement } from '../../statement.ts';

/** Removes entities that no record describes any more, with their observations. Constraint entity_id. */
export const deleteEntities = statement<{ ids: readonly string[] }, object>({
  name: 'deleteEntities',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    OPTIONAL MATCH (e)-[:HAS_OBSERVATION]->(o:Observation)
    DETACH DELETE o
    WITH DISTINCT e
    DETACH DELETE e`,
  example: { ids: [] },
});
