import { statement } from '../../statement.ts';

/** Which of the given entities are still marked; another process may have been faster. Constraint entity_id. */
export const keepStale = statement<{ ids: readonly string[] }, { id: string }>({
  name: 'keepStale',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    WHERE e:Stale
    RETURN id`,
  example: { ids: [] },
});
