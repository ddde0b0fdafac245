import { statement } from '../../statement.ts';

/** How many organizations are in the same projects as each given one. Constraint entity_id. */
export const countProjectPartners = statement<{ ids: readonly string[] }, { centerId: string; count: number }>({
  name: 'countProjectPartners',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      MATCH (center)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH DISTINCT center, w
      MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(partner:Organization)
      WHERE partner <> center
      RETURN count(DISTINCT partner) AS count
    }
    RETURN centerId, count`,
  example: { ids: ['x'] },
});
