import { statement } from '../../statement.ts';

/**
 * A page of the records of a source in order of key; read after an import to find what the file no longer has. Keys begin
 * with their source, `/` and `0` follow each other: what stands between is the source's. Constraint record_key.
 */
export const listSourceRecordKeys = statement<
  { sourceId: string; after: string; limit: number },
  { key: string; localId: string; withdrawnOn: string | null }
>({
  name: 'listSourceRecordKeys',
  mode: 'read',
  cypher: `
    MATCH (r:Record)
    WHERE r.key > CASE $after WHEN '' THEN $sourceId + '/' ELSE $after END AND r.key < $sourceId + '0'
    RETURN r.key AS key, r.localId AS localId, r.withdrawnOn AS withdrawnOn
    ORDER BY r.key
    LIMIT $limit`,
  example: { sourceId: 'x', after: '', limit: 1000 },
});
