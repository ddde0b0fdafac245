import { statement } from '../../statement.ts';

/** Decisions on the identity of the given records. Indexes decision_a and decision_b. */
export const listDecisions = statement<
  { keys: readonly string[] },
  { id: string; type: 'SAME_AS' | 'NOT_SAME_AS'; a: string; b: string }
>({
  name: 'listDecisions',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Decision {a: key})
      RETURN d
      UNION
      MATCH (d:Decision {b: key})
      RETURN d
    }
    RETURN DISTINCT d.id AS id, d.type AS type, d.a AS a, d.b AS b`,
  example: { keys: [] },
});
