import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS } from '../entities/entity-columns.ts';
import type { RecordRow } from './page-source-records.ts';

/** Records by id; ids without a record give no row. Constraint record_id. */
export const listRecordsById = statement<{ ids: readonly string[] }, RecordRow>({
  name: 'listRecordsById',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wanted
    MATCH (r:Record {id: wanted})-[:DESCRIBES]->(e:Entity)
    RETURN r.id AS recordId, r.key AS recordKey, r.sourceId AS sourceId, r.localId AS localId, r.position AS position, r.content AS content,
      ${ENTITY_COLUMNS}`,
  example: { ids: ['x'] },
});
