import { statement } from '../../statement.ts';

/** A programme or topic of a call, and all that it is part of. Constraint entity_id. */
export const listProgrammesAbove = statement<{ id: string }, { id: string }>({
  name: 'listProgrammesAbove',
  mode: 'read',
  cypher: `
    MATCH (:Entity {id: $id})-[:PART_OF]->{0,5}(p:Programme)
    RETURN DISTINCT p.id AS id`,
  example: { id: 'x' },
});
