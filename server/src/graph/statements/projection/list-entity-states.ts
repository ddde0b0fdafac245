import { statement } from '../../statement.ts';

/** Hashes of the entities that stand in the graph, to write only what differs, and what others show of them. Constraint entity_id. */
export const listEntityStates = statement<
  { ids: readonly string[] },
  { id: string; hash: string; slugBase: string; shown: (string | null)[] }
>({
  name: 'listEntityStates',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.hash AS hash, e.slugBase AS slugBase,
      [e.kind, e.nameIt, e.nameEn, e.nameAny, e.allNames] AS shown`,
  example: { ids: [] },
});
