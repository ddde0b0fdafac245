import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';
import { ENTITY_CONDITIONS, EXAMPLE_CONDITIONS, type EntityConditions, type EntityPage } from './entity-conditions.ts';

/** A page of entities by English name, A to Z. Index entity_kind_en. */
export const listEntitiesByNameEnAsc = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByNameEnAsc',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE ${ENTITY_CONDITIONS}
      AND e.sortEn IS NOT NULL
      AND ($afterId IS NULL OR e.sortEn > $afterValue OR (e.sortEn = $afterValue AND e.id > $afterId))
    WITH e
    ORDER BY e.sortEn, e.id
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
