import { statement } from '../../statement.ts';

/** Writes who decided beside a decision that nobody has signed yet. Constraint decision_id. */
export const signDecision = statement<{ id: string; by: string }, object>({
  name: 'signDecision',
  mode: 'write',
  cypher: `
    MATCH (d:Decision {id: $id})
    SET d.decidedBy = coalesce(d.decidedBy, $by)`,
  example: { id: 'x', by: '' },
});
