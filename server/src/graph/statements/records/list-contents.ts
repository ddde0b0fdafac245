import { statement } from '../../statement.ts';

/** What records say, to compare them with others. Constraint record_key. */
export const listContents = statement<{ keys: readonly string[] }, { key: string; sourceId: string; content: string }>({
  name: 'listContents',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    RETURN key, r.sourceId AS sourceId, r.content AS content`,
  example: { keys: [] },
});
