import { statement } from '../../statement.ts';

/** Which persons have a record that states which of some identifiers (`scheme:value`). Constraint identifier_key. */
export const listPersonsWithIdentifiers = statement<{ keys: readonly string[] }, { key: string; id: string }>({
  name: 'listPersonsWithIdentifiers',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (i:Identifier {key: key})
    MATCH (i)<-[:IDENTIFIED_BY]-(r:Record)
    MATCH (r)-[:DESCRIBES]->(e:Entity)
    WHERE r.kind = 'Person'
    RETURN DISTINCT key, e.id AS id`,
  example: { keys: [] },
});
