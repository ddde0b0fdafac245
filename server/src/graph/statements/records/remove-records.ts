import { statement } from '../../statement.ts';

/** Removes records that their source no longer has; identifiers that nobody states any more go with them. */
export const removeRecords = statement<{ keys: readonly string[] }, object>({
  name: 'removeRecords',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    OPTIONAL MATCH (r)-[:IDENTIFIED_BY]->(i:Identifier)
    WITH r, collect(i) AS identifiers
    DETACH DELETE r
    WITH identifiers
    UNWIND identifiers AS i
    WITH DISTINCT i
    WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
    DELETE i`,
  example: { keys: [] },
});
