import { statement } from '../../statement.ts';

/** Stated relations that start from the given entities, with their hashes; computed ones are not the projection's. Constraint entity_id. */
export const listRelationStates = statement<
  { ids: readonly string[] },
  { id: string; hash: string; type: string; from: string; to: string }
>({
  name: 'listRelationStates',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[r]->(to:Entity)
    WHERE NOT r.isInferred
    RETURN r.id AS id, r.hash AS hash, type(r) AS type, id AS from, to.id AS to`,
  example: { ids: [] },
});
