import { statement } from '../../statement.ts';

/** How many decisions there are; from the store's own counts. */
export const countDecisions = statement<object, { count: number }>({
  name: 'countDecisions',
  mode: 'read',
  cypher: `
    MATCH (d:Decision)
    RETURN count(d) AS count`,
  example: {},
});
