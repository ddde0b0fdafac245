import { statement } from '../../statement.ts';
import { ENTITY_CONDITIONS, EXAMPLE_CONDITIONS, type EntityConditions } from './entity-conditions.ts';

/** How many entities meet the conditions of a list. Index entity_kind_it. */
export const countEntities = statement<EntityConditions, { count: number }>({
  name: 'countEntities',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE ${ENTITY_CONDITIONS}
      AND e.sortIt IS NOT NULL
    RETURN count(e) AS count`,
  example: EXAMPLE_CONDITIONS,
});
