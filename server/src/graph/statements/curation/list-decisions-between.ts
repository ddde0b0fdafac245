import { statement } from '../../statement.ts';

/**
 * Decisions about two entities: those whose records describe one the one and the other the other. Entities are found by id or
 * by the id that any of their records would give them. Indexes decision_a and decision_b.
 */
export const listDecisionsBetween = statement<
  { x: string; y: string },
  { id: string; type: 'SAME_AS' | 'NOT_SAME_AS' }
>({
  name: 'listDecisionsBetween',
  mode: 'read',
  cypher: `
    MATCH (:Record {id: 'rec_' + substring($x, 4)})-[:DESCRIBES]->(ex:Entity)
    MATCH (ex)<-[:DESCRIBES]-(rx:Record)
    CALL (rx) {
      MATCH (d:Decision {a: rx.key})
      RETURN d, d.b AS other
      UNION
      MATCH (d:Decision {b: rx.key})
      RETURN d, d.a AS other
    }
    MATCH (ry:Record {key: other})-[:DESCRIBES]->(ey:Entity)
    WHERE ey.id = $y OR EXISTS { (:Record {id: 'rec_' + substring($y, 4)})-[:DESCRIBES]->(ey) }
    RETURN DISTINCT d.id AS id, d.type AS type`,
  example: { x: 'x', y: 'y' },
});
