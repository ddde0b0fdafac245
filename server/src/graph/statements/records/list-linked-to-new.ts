import { statement } from '../../statement.ts';

/** Records that share an identifier with the given ones, which were written just now and describe nothing yet. Constraint record_key. */
export const listLinkedToNew = statement<{ keys: readonly string[] }, { key: string }>({
  name: 'listLinkedToNew',
  mode: 'read',
  cypher: `
    UNWIND $keys AS start
    MATCH (r:Record {key: start})
    MATCH (r)-[:IDENTIFIED_BY]->(i:Identifier)
    WHERE COUNT { (i)<-[:IDENTIFIED_BY]-() } > 1
    MATCH (i)<-[:IDENTIFIED_BY]-(o:Record)
    WHERE o.key <> start
    RETURN DISTINCT o.key AS key`,
  example: { keys: [] },
});
