import { statement } from '../../statement.ts';
import { NO_RELATION_CONDITIONS, RELATION_CONDITIONS, type RelationConditions } from '../relations/relation-columns.ts';

/**
 * How many neighbours an entity has, in all and by type, direction and kind; one with several relations counts once in each
 * group. Constraint entity_id.
 */
export const countNeighbours = statement<
  RelationConditions & { id: string },
  { total: number; groups: { group: string; count: number }[] }
>({
  name: 'countNeighbours',
  mode: 'read',
  cypher: `
    MATCH (center:Entity {id: $id})
    CALL (center) {
      MATCH (center)-[r]-(e:Entity)
      WHERE ${RELATION_CONDITIONS}
      RETURN count(DISTINCT e) AS total
    }
    CALL (center) {
      MATCH (center)-[r]-(e:Entity)
      WHERE ${RELATION_CONDITIONS}
      WITH type(r) + ' ' + CASE WHEN startNode(r) = center THEN 'OUT' ELSE 'IN' END + ' ' + e.kind AS group,
        count(DISTINCT e) AS count
      RETURN collect({group: group, count: count}) AS groups
    }
    RETURN total, groups`,
  example: { ...NO_RELATION_CONDITIONS, id: 'x' },
});
