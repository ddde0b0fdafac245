import { statement } from '../../statement.ts';

/** Takes an erasure away, with the hashes that no other one needs. Constraint erasure_id. */
export const removeErasure = statement<{ id: string }, { id: string }>({
  name: 'removeErasure',
  mode: 'write',
  cypher: `
    MATCH (e:Erasure {id: $id})
    CALL (e) {
      MATCH (e)-[:RECOGNISES]->(t:Tombstone)
      WHERE COUNT { (t)<-[:RECOGNISES]-() } = 1
      DETACH DELETE t
    }
    WITH e, e.id AS id
    DETACH DELETE e
    RETURN id`,
  example: { id: 'x' },
});
