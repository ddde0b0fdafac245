import { statement } from '../../statement.ts';

/** A page of the keys of a source's records, in order of key; read after an import to find what the file no longer has. Index record_source. */
export const listSourceRecordKeys = statement<{ sourceId: string }, { key: string }>({
  name: 'listSourceRecordKeys',
  mode: 'read',
  cypher: `
    MATCH (r:Record {sourceId: $sourceId})
    WHERE r.position >= 0
    RETURN r.key AS key`,
  example: { sourceId: 'x' },
});
