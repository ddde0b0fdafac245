import { statement } from '../../statement.ts';

/** All names of entities, one a line each: where marks are looked for. Constraint entity_id. */
export const listNamesOfHits = statement<{ ids: readonly string[] }, { id: string; names: string }>({
  name: 'listNamesOfHits',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.allNames AS names`,
  example: { ids: ['x'] },
});
