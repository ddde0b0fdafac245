import { statement } from '../../statement.ts';
import {
  ENTITIES_LED_TO,
  ENTITY_CONDITIONS,
  EXAMPLE_CONDITIONS,
  KINDS_TO_LIST,
  type EntityConditions,
} from './entity-conditions.ts';

/** How many entities meet the conditions of a list. Constraint entity_id, index entity_kind_it. */
export const countEntities = statement<EntityConditions, { count: number }>({
  name: 'countEntities',
  mode: 'read',
  cypher: `
    CALL () {
      UNWIND ${KINDS_TO_LIST} AS kind
      MATCH (e:Entity)
      WHERE e.kind = kind AND e.sortIt IS NOT NULL
        AND ${ENTITY_CONDITIONS}
      RETURN e
      UNION ALL
      CALL () {
        ${ENTITIES_LED_TO}
      }
      WITH e
      WHERE e.kind IN $kinds AND ${ENTITY_CONDITIONS}
      RETURN e
    }
    RETURN count(e) AS count`,
  example: EXAMPLE_CONDITIONS,
});
