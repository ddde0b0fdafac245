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

/** A page of entities by number of relations, most first. Constraint entity_id, index entity_kind_relations. */
export const listEntitiesByRelations = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByRelations',
  mode: 'read',
  cypher: `
    CALL () {
      UNWIND ${KINDS_TO_LIST} AS kind
      CALL (kind) {
        MATCH (e:Entity)
        WHERE e.kind = kind AND e.relationCount <= coalesce($afterValue, 2147483647) AND e.id IS NOT NULL
          AND ($afterId IS NULL OR e.relationCount <> $afterValue OR e.id < $afterId)
          AND ${ENTITY_CONDITIONS}
        RETURN e
        ORDER BY e.kind DESC, e.relationCount DESC, e.id DESC
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
    WHERE $afterId IS NULL OR e.relationCount < $afterValue OR (e.relationCount = $afterValue AND e.id < $afterId)
    ORDER BY e.relationCount DESC, e.id DESC
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
