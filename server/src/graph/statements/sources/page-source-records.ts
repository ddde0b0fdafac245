import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from '../entities/entity-columns.ts';

/** A record with the entity it describes; `content` is JSON. */
export interface RecordRow extends EntityRow {
  recordId: string;
  recordKey: string;
  sourceId: string;
  localId: string;
  position: number;
  content: string;
}

/** A page of the records of a source in its order. Index record_source. */
export const pageSourceRecords = statement<
  { sourceId: string; kinds: readonly string[] | null; afterPosition: number; afterKey: string; limit: number },
  RecordRow
>({
  name: 'pageSourceRecords',
  mode: 'read',
  cypher: `
    MATCH (r:Record {sourceId: $sourceId})
    WHERE r.position >= $afterPosition AND (r.position > $afterPosition OR r.key > $afterKey) AND ($kinds IS NULL OR r.kind IN $kinds)
    WITH r
    ORDER BY r.position, r.key
    LIMIT $limit
    MATCH (r)-[:DESCRIBES]->(e:Entity)
    RETURN r.id AS recordId, r.key AS recordKey, r.sourceId AS sourceId, r.localId AS localId, r.position AS position, r.content AS content,
      ${ENTITY_COLUMNS}
    ORDER BY position, recordKey`,
  example: { sourceId: 'x', kinds: null, afterPosition: -1, afterKey: '', limit: 21 },
});
