import { statement } from '../../statement.ts';

/** Notes by which keys made of names records are known that are known by none yet. Constraints record_key, name_key. */
export const createNameKeys = statement<{ rows: readonly { key: string; names: readonly string[] }[] }, object>({
  name: 'createNameKeys',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (r:Record {key: row.key})
    UNWIND row.names AS name
    MERGE (n:NameKey {key: name})
    CREATE (r)-[:KNOWN_BY]->(n)`,
  example: { rows: [] },
});
