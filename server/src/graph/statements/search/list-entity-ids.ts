import { statement } from '../../statement.ts';

/** A page of the ids of all entities in their order. Constraint entity_id. */
export const listEntityIds = statement<{ after: string; limit: number }, { id: string }>({
  name: 'listEntityIds',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE e.id > $after
    RETURN e.id AS id
    ORDER BY e.id
    LIMIT $limit`,
  example: { after: '', limit: 1000 },
});
