import { statement } from '../../statement.ts';

/** Records of the entities whose relations or observations lead to the given entities. Constraint entity_id. */
export const listRecordsPointingTo = statement<{ entityIds: readonly string[] }, { key: string }>({
  name: 'listRecordsPointingTo',
  mode: 'read',
  cypher: `
    UNWIND $entityIds AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)<--(f:Entity)<-[:DESCRIBES]-(r:Record)
      RETURN r.key AS key
      UNION
      MATCH (e)<--(:Observation)<-[:HAS_OBSERVATION]-(:Entity)<-[:DESCRIBES]-(r:Record)
      RETURN r.key AS key
    }
    RETURN DISTINCT key`,
  example: { entityIds: [] },
});
