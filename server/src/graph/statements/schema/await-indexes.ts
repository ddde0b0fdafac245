import { statement } from '../../statement.ts';

/** Waits until every index is filled, so that the first search after a start finds everything. */
export const awaitIndexes = statement<object, object>({
  name: 'awaitIndexes',
  mode: 'read',
  cypher: 'CALL db.awaitIndexes(60)',
  example: {},
});
