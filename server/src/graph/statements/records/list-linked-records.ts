import { statement } from '../../statement.ts';

/** Records that may describe the same entity as the given ones: through a shared identifier, a sure name, or the entity they describe today. Constraint record_key. */
export const listLinkedRecords = statement<{ keys: readonly string[] }, { key: string }>({
  name: 'listLinkedRecords',
  mode: 'read',
  cypher: `
    UNWIND $keys AS start
    MATCH (r:Record {key: start})
    CALL (r) {
      MATCH (r)-[:IDENTIFIED_BY]->(i:Identifier)
      MATCH (i)<-[:IDENTIFIED_BY]-(o:Record)
      RETURN o.key AS key
      UNION
      MATCH (r)-[:SAME_BY_NAME]-(o:Record)
      RETURN o.key AS key
      UNION
      MATCH (r)-[:DESCRIBES]->(e:Entity)
      MATCH (e)<-[:DESCRIBES]-(o:Record)
      RETURN o.key AS key
    }
    WITH DISTINCT key, start
    WHERE key <> start
    RETURN DISTINCT key`,
  example: { keys: [] },
});
