import { statement } from '../../statement.ts';

/** The hashes of the records that are there, to tell new, changed and unchanged ones apart; withdrawn ones tell since when. Constraint record_key. */
export const listRecordHashes = statement<
  { keys: readonly string[] },
  { key: string; hash: string; withdrawnOn: string | null }
>({
  name: 'listRecordHashes',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    RETURN key, r.hash AS hash, r.withdrawnOn AS withdrawnOn`,
  example: { keys: ['x'] },
});
