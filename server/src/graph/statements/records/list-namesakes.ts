import { statement } from '../../statement.ts';

/** Pairs of records that are known by a common key, each pair once; keys that more than `most` records share say nothing. Constraint record_key. */
export const listNamesakes = statement<{ keys: readonly string[]; most: number }, { a: string; b: string }>({
  name: 'listNamesakes',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    CALL (r) {
      MATCH (r)-[:KNOWN_BY]->(n:NameKey)
      WHERE COUNT { (n)<-[:KNOWN_BY]-() } <= $most
      RETURN n
    }
    CALL (n) {
      MATCH (n)<-[:KNOWN_BY]-(o:Record)
      RETURN o.key AS other
    }
    WITH key, other
    WHERE other <> key
    RETURN DISTINCT key AS a, other AS b`,
  example: { keys: [], most: 100 },
});
