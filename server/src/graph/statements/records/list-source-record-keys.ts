import { statement } from '../../statement.ts';

/** A page of the records of a source in order of key; read after an import to find what the file no longer has. Index record_source_key. */
export const listSourceRecordKeys = statement<
  { sourceId: string; after: string; limit: number },
  { key: string; localId: string; withdrawnOn: string | null }
>({
  name: 'listSourceRecordKeys',
  mode: 'read',
  cypher: `
    MATCH (r:Record)
    WHERE r.sourceId = $sourceId AND r.key > $after
    RETURN r.key AS key, r.localId AS localId, r.withdrawnOn AS withdrawnOn
    ORDER BY r.sourceId, r.key
    LIMIT $limit`,
  example: { sourceId: 'x', after: '', limit: 1000 },
});
