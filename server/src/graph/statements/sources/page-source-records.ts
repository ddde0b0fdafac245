import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from '../entities/entity-columns.ts';

/** A record with the entity it describes; `content` is JSON. */
export interface RecordRow extends EntityRow {
  recordId: string;
  sourceId: string;
  localId: string;
  position: number;
  content: string;
}

/** A page of the records of a source in its order. Index record_source. */
export const pageSourceRecords = statement<
  { sourceId: string; kinds: readonly string[] | null; afterPosition: number; limit: number },
  RecordRow
>({
  name: 'pageSourceRecords',
  mode: 'read',
  cypher: `
    MATCH (r:Record {sourceId: $sourceId})
    WHERE r.position > $afterPosition AND ($kinds IS NULL OR r.kind IN $kinds)
    WITH r
    ORDER BY r.position
    LIMIT $limit
    MATCH (r)-[:DESCRIBES]->(e:Entity)
    RETURN r.id AS recordId, r.sourceId AS sourceId, r.localId AS localId, r.position AS position, r.content AS content,
      ${ENTITY_COLUMNS}
    ORDER BY position`,
  example: { sourceId: 'x', kinds: null, afterPosition: -1, limit: 21 },
});
