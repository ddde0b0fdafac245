import { statement } from '../../statement.ts';

/** Takes a decision back. Constraint decision_id. */
export const removeDecision = statement<{ id: string }, { a: string; b: string }>({
  name: 'removeDecision',
  mode: 'write',
  cypher: `
    MATCH (d:Decision {id: $id})
    WITH d, d.a AS a, d.b AS b
    DELETE d
    RETURN a, b`,
  example: { id: 'x' },
});
