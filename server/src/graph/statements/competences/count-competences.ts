import { statement } from '../../statement.ts';
import { UNDER_CONDITION, type UnderCondition } from './competence-columns.ts';

/** How many technologies each given holder masters, computed and stated. Constraint entity_id. */
export const countCompetences = statement<
  UnderCondition & { ids: readonly string[] },
  { holderId: string; count: number }
>({
  name: 'countCompetences',
  mode: 'read',
  cypher: `
    UNWIND $ids AS holderId
    MATCH (h:Entity {id: holderId})
    CALL (h) {
      MATCH (h)-[:HAS_COMPETENCE|ABOUT]->(t:Technology)
      WHERE ${UNDER_CONDITION}
      RETURN count(DISTINCT t) AS count
    }
    RETURN holderId, count`,
  example: { ids: ['x'], under: null, includeNarrower: true },
});
