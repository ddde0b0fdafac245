import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS } from '../entities/entity-columns.ts';
import type { RecordRow } from './page-source-records.ts';

/** One record by id. Constraint record_id. */
export const findRecord = statement<{ id: string }, RecordRow>({
  name: 'findRecord',
  mode: 'read',
  cypher: `
    MATCH (r:Record {id: $id})-[:DESCRIBES]->(e:Entity)
    RETURN r.id AS recordId, r.sourceId AS sourceId, r.localId AS localId, r.position AS position, r.content AS content,
      ${ENTITY_COLUMNS}`,
  example: { id: 'x' },
});
