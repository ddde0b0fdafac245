import { statement } from '../../statement.ts';

/** Takes away the decisions about some records, as they name their keys; tells them. Indexes decision_a and decision_b. */
export const removeDecisionsOf = statement<{ keys: readonly string[] }, { type: string; a: string; b: string }>({
  name: 'removeDecisionsOf',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Decision {a: key})
      RETURN d
      UNION
      MATCH (d:Decision {b: key})
      RETURN d
    }
    WITH DISTINCT d
    WITH d, d.type AS type, d.a AS a, d.b AS b
    DELETE d
    RETURN type, a, b`,
  example: { keys: [] },
});
