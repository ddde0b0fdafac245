import { statement } from '../../statement.ts';

/** Notes by which keys made of names records are known, in place of those noted before; keys nobody is known by go. Constraints record_key, name_key. */
export const replaceNameKeys = statement<{ rows: readonly { key: string; names: readonly string[] }[] }, object>({
  name: 'replaceNameKeys',
  mode: 'write',
  cypher: `
    CALL () {
      UNWIND $rows AS row
      MATCH (r:Record {key: row.key})
      MATCH (r)-[old:KNOWN_BY]->(n:NameKey)
      WHERE NOT n.key IN row.names
      DELETE old
      WITH DISTINCT n
      WHERE NOT EXISTS { (n)<-[:KNOWN_BY]-(:Record) }
      DELETE n
    }
    UNWIND $rows AS row
    MATCH (r:Record {key: row.key})
    UNWIND row.names AS name
    MERGE (n:NameKey {key: name})
    MERGE (r)-[:KNOWN_BY]->(n)`,
  example: { rows: [] },
});
