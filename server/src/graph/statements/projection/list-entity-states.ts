import { statement } from '../../statement.ts';

/** Hashes of the entities that stand in the graph, to write only what differs. Constraint entity_id. */
export const listEntityStates = statement<{ ids: readonly string[] }, { id: string; hash: string; slugBase: string }>({
  name: 'listEntityStates',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.hash AS hash, e.slugBase AS slugBase`,
  example: { ids: [] },
});
