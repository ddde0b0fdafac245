import { statement } from '../../statement.ts';

/** All hashes by which erased persons are known again, each with one of the erasures it belongs to; null for those that tell nobody. */
export const listTombstones = statement<object, { hash: string; erasure: string | null }>({
  name: 'listTombstones',
  mode: 'read',
  cypher: `
    MATCH (t:Tombstone)
    CALL (t) {
      MATCH (e:Erasure)-[:RECOGNISES]->(t)
      RETURN min(e.id) AS erasure
    }
    RETURN t.hash AS hash, CASE WHEN t.isShared THEN null ELSE erasure END AS erasure`,
  example: {},
});
