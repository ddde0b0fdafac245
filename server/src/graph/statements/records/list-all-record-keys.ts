import { statement } from '../../statement.ts';

/** Keys of all records, for a rebuild. */
export const listAllRecordKeys = statement<object, { key: string }>({
  name: 'listAllRecordKeys',
  mode: 'read',
  cypher: `
    MATCH (r:Record)
    WHERE r.sourceId IS NOT NULL
    RETURN r.key AS key`,
  example: {},
});
