import { statement } from '../../statement.ts';

/** Removes records that their source no longer has; identifiers and keys of names that nobody has any more go with them. Constraint record_key. */
export const removeRecords = statement<{ keys: readonly string[] }, object>({
  name: 'removeRecords',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    OPTIONAL MATCH (r)-[:IDENTIFIED_BY|KNOWN_BY]->(known)
    WITH r, collect(known) AS keys
    DETACH DELETE r
    WITH keys
    UNWIND keys AS known
    WITH DISTINCT known
    WHERE NOT EXISTS { (known)<-[:IDENTIFIED_BY|KNOWN_BY]-() }
    DELETE known`,
  example: { keys: [] },
});
