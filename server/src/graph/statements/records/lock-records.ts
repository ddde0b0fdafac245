import { statement } from '../../statement.ts';

/** Takes the one write lock on records: whoever imports or decides at the same time waits here until the transaction ends. */
export const lockRecords = statement<object, object>({
  name: 'lockRecords',
  mode: 'write',
  cypher: `
    MERGE (l:Lock {name: 'records'})
    SET l.takenAt = toString(datetime())`,
  example: {},
});
