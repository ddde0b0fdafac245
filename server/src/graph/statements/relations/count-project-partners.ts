import { statement } from '../../statement.ts';
import { PARTNERS_OF_CENTER } from './partners-of-center.ts';

/** How many organizations are in the same projects as each given one. Constraint entity_id. */
export const countProjectPartners = statement<{ ids: readonly string[] }, { centerId: string; count: number }>({
  name: 'countProjectPartners',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      ${PARTNERS_OF_CENTER}
      RETURN count(DISTINCT partner) AS count
    }
    RETURN centerId, count`,
  example: { ids: ['x'] },
});
