import { statement } from '../../statement.ts';

/** Notes hashes of an erasure; `isShared` those of identifiers that others were said to have as well. Constraints erasure_id, tombstone_hash. */
export const addTombstones = statement<{ erasure: string; hashes: readonly string[]; isShared: boolean }, object>({
  name: 'addTombstones',
  mode: 'write',
  cypher: `
    MATCH (e:Erasure {id: $erasure})
    UNWIND $hashes AS hash
    MERGE (t:Tombstone {hash: hash})
    SET t.isShared = coalesce(t.isShared, true) AND $isShared
    MERGE (e)-[:RECOGNISES]->(t)`,
  example: { erasure: 'x', hashes: [], isShared: false },
});
