import { statement } from '../../statement.ts';

/** Notes of records that their source no longer has them, and since when; they stay. Constraint record_key. */
export const withdrawRecords = statement<{ keys: readonly string[]; withdrawnOn: string }, object>({
  name: 'withdrawRecords',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    SET r.withdrawnOn = $withdrawnOn`,
  example: { keys: [], withdrawnOn: '2026-01-01' },
});
