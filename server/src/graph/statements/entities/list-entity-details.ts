import { statement } from '../../statement.ts';

/** Details of entities (all names, identifiers, values, evidence) as JSON. Constraint entity_id. */
export const listEntityDetails = statement<{ ids: readonly string[] }, { id: string; details: string }>({
  name: 'listEntityDetails',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.details AS details`,
  example: { ids: ['x'] },
});
