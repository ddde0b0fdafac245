import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';
import {
  ENTITIES_LED_TO,
  ENTITY_CONDITIONS,
  EXAMPLE_CONDITIONS,
  KINDS_TO_LIST,
  type EntityConditions,
  type EntityPage,
} from './entity-conditions.ts';

/** A page of entities by Italian name, A to Z. Constraint entity_id, index entity_kind_it. */
export const listEntitiesByNameItAsc = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByNameItAsc',
  mode: 'read',
  cypher: `
    CALL () {
      UNWIND ${KINDS_TO_LIST} AS kind
      CALL (kind) {
        MATCH (e:Entity)
        WHERE e.kind = kind AND e.sortIt >= coalesce($afterValue, '') AND e.id IS NOT NULL
          AND ($afterId IS NULL OR e.sortIt <> $afterValue OR e.id > $afterId)
          AND ${ENTITY_CONDITIONS}
        RETURN e
        ORDER BY e.kind, e.sortIt, e.id
        LIMIT $limit
      }
      RETURN e
      UNION ALL
      CALL () {
        ${ENTITIES_LED_TO}
      }
      WITH e
      WHERE e.kind IN $kinds AND ${ENTITY_CONDITIONS}
      RETURN e
    }
    WITH e
    WHERE $afterId IS NULL OR e.sortIt > $afterValue OR (e.sortIt = $afterValue AND e.id > $afterId)
    ORDER BY e.sortIt, e.id
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
