import { statement } from '../../statement.ts';

/**
 * Takes the one write lock on records: whoever imports or decides at the same time waits here until the transaction ends.
 * Tells how often erasures of persons changed, so that nobody needs to ask for them who knows them already.
 */
export const lockRecords = statement<object, { erasures: number }>({
  name: 'lockRecords',
  mode: 'write',
  cypher: `
    MERGE (l:Lock {name: 'records'})
    SET l.takenAt = toString(datetime())
    RETURN coalesce(l.erasures, 0) AS erasures`,
  example: {},
});
