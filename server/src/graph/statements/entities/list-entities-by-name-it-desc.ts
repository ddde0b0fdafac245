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

/** A page of entities by Italian name, Z to A; U+10FFFF comes after all letters. Constraint entity_id, index entity_kind_it. */
export const listEntitiesByNameItDesc = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByNameItDesc',
  mode: 'read',
  cypher: `
    CALL () {
      UNWIND ${KINDS_TO_LIST} AS kind
      CALL (kind) {
        MATCH (e:Entity)
        WHERE e.kind = kind AND e.sortIt <= coalesce($afterValue, '\u{10FFFF}') AND e.id IS NOT NULL
          AND ($afterId IS NULL OR e.sortIt <> $afterValue OR e.id < $afterId)
          AND ${ENTITY_CONDITIONS}
        RETURN e
        ORDER BY e.kind DESC, e.sortIt DESC, e.id DESC
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
    WHERE $afterId IS NULL OR e.sortIt < $afterValue OR (e.sortIt = $afterValue AND e.id < $afterId)
    ORDER BY e.sortIt DESC, e.id DESC
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
