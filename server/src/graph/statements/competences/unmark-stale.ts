import { statement } from '../../statement.ts';

/** Takes the mark off entities whose competences, or whose effect on those of others, are up to date. Constraint entity_id. */
export const unmarkStale = statement<{ ids: readonly string[] }, object>({
  name: 'unmarkStale',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    REMOVE e:Stale`,
  example: { ids: [] },
});
