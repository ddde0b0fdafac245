import { statement } from '../../statement.ts';

/** The hashes of the records that are there, to tell new, changed and unchanged ones apart. Constraint record_key. */
export const listRecordHashes = statement<{ keys: readonly string[] }, { key: string; hash: string }>({
  name: 'listRecordHashes',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    RETURN key, r.hash AS hash`,
  example: { keys: ['x'] },
});
