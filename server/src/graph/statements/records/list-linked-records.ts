import { statement } from '../../statement.ts';

/** Records that may describe the same entity as the given ones: through a shared identifier, the entity they describe today, or a decision. Constraint record_key, indexes decision_a and decision_b. */
export const listLinkedRecords = statement<{ keys: readonly string[] }, { key: string }>({
  name: 'listLinkedRecords',
  mode: 'read',
  cypher: `
    UNWIND $keys AS start
    MATCH (r:Record {key: start})
    CALL (r) {
      MATCH (r)-[:IDENTIFIED_BY]->(:Identifier)<-[:IDENTIFIED_BY]-(o:Record)
      RETURN o.key AS key
      UNION
      MATCH (r)-[:DESCRIBES]->(:Entity)<-[:DESCRIBES]-(o:Record)
      RETURN o.key AS key
      UNION
      MATCH (d:Decision {a: r.key})
      RETURN d.b AS key
      UNION
      MATCH (d:Decision {b: r.key})
      RETURN d.a AS key
    }
    RETURN DISTINCT key`,
  example: { keys: [] },
});
