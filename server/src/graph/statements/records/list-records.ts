import { statement } from '../../statement.ts';

/** A stored record and the entity it describes today (null before it was projected). */
export interface RecordForProjection {
  key: string;
  sourceId: string;
  sourcePriority: number;
  sourceDate: string | null;
  content: string;
  withdrawnOn: string | null;
  isDangling: boolean;
  entityId: string | null;
}

/** Records by key, with what the projection needs of their source. Constraint record_key. */
export const listRecords = statement<{ keys: readonly string[] }, RecordForProjection>({
  name: 'listRecords',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})-[:STATED_IN]->(s:Source)
    OPTIONAL MATCH (r)-[:DESCRIBES]->(e:Entity)
    RETURN r.key AS key, r.sourceId AS sourceId, s.priority AS sourcePriority, s.date AS sourceDate,
      r.content AS content, r.withdrawnOn AS withdrawnOn, r:Dangling AS isDangling, e.id AS entityId`,
  example: { keys: [] },
});
