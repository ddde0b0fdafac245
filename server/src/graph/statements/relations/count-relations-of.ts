import { statement } from '../../statement.ts';
import { NO_RELATION_CONDITIONS, RELATION_CONDITIONS, type RelationConditions } from './relation-columns.ts';

/** How many relations of each given entity meet the conditions. Constraint entity_id. */
export const countRelationsOf = statement<
  RelationConditions & { ids: readonly string[] },
  { centerId: string; count: number }
>({
  name: 'countRelationsOf',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      MATCH (center)-[r]-(e:Entity)
      WHERE ${RELATION_CONDITIONS}
      RETURN count(r) AS count
    }
    RETURN centerId, count`,
  example: { ...NO_RELATION_CONDITIONS, ids: ['x'] },
});
