import { statement } from '../../statement.ts';

/** How many runs there are; from the store's own counts. */
export const countImportRuns = statement<object, { count: number }>({
  name: 'countImportRuns',
  mode: 'read',
  cypher: `
    MATCH (r:ImportRun)
    RETURN count(r) AS count`,
  example: {},
});
