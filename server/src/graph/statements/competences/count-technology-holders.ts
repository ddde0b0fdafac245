import { statement } from '../../statement.ts';
import { EXAMPLE_HOLDERS, TECHNOLOGY_AND_NARROWER, type HolderConditions } from './technology-and-narrower.ts';

/** How many master each given technology, computed and stated. Constraint entity_id. */
export const countTechnologyHolders = statement<HolderConditions, { wantedId: string; count: number }>({
  name: 'countTechnologyHolders',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wantedId
    MATCH (wanted:Entity {id: wantedId})
    CALL (wanted) {
      ${TECHNOLOGY_AND_NARROWER}
      MATCH (h:Entity)-[:HAS_COMPETENCE|ABOUT]->(t)
      WHERE h.kind IN $kinds
      RETURN count(DISTINCT h) AS count
    }
    RETURN wantedId, count`,
  example: EXAMPLE_HOLDERS,
});
