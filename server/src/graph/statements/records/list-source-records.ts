import { statement } from '../../statement.ts';

/** Which records a source has, and their hashes; read to tell what a newer file changes. Index record_source. */
export const listSourceRecords = statement<{ sourceId: string }, { key: string; hash: string; content: string }>({
  name: 'listSourceRecords',
  mode: 'read',
  cypher: `
    MATCH (r:Record {sourceId: $sourceId})
    WHERE r.position >= 0
    RETURN r.key AS key, r.hash AS hash, r.content AS content
    ORDER BY r.position`,
  example: { sourceId: 'x' },
});
