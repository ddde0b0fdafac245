import { statement } from '../../statement.ts';

/** A page of the keys of all records in their order, for a rebuild. Constraint record_key. */
export const listAllRecordKeys = statement<{ after: string; limit: number }, { key: string }>({
  name: 'listAllRecordKeys',
  mode: 'read',
  cypher: `
    MATCH (r:Record)
    WHERE r.key > $after
    RETURN r.key AS key
    ORDER BY r.key
    LIMIT $limit`,
  example: { after: '', limit: 1000 },
});
