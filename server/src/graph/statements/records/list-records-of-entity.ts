import { statement } from '../../statement.ts';

/** A record of an entity, with what decides which of them names it. */
export interface RecordOfEntityRow {
  key: string;
  id: string;
  sourcePriority: number;
}

/** The records of an entity, found by its id or by the id that any of its records would give it. Constraints entity_id, record_id. */
export const listRecordsOfEntity = statement<{ id: string }, RecordOfEntityRow>({
  name: 'listRecordsOfEntity',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (e:Entity {id: $id})
      RETURN e
      UNION
      MATCH (r:Record {id: 'rec_' + substring($id, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
    }
    WITH e LIMIT 1
    MATCH (e)<-[:DESCRIBES]-(r:Record)
    MATCH (r)-[:STATED_IN]->(s:Source)
    RETURN r.key AS key, r.id AS id, s.priority AS sourcePriority`,
  example: { id: 'x' },
});
