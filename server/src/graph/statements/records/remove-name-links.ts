import { statement } from '../../statement.ts';

/** Takes away what was found of the names of records, before it is found anew. Constraint record_key. */
export const removeNameLinks = statement<{ keys: readonly string[] }, object>({
  name: 'removeNameLinks',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    MATCH (r)-[link:SAME_BY_NAME|ALIKE]-(:Record)
    DELETE link`,
  example: { keys: [] },
});
