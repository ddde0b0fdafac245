import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';
import { ENTITY_CONDITIONS, EXAMPLE_CONDITIONS, type EntityConditions, type EntityPage } from './entity-conditions.ts';

/** A page of entities by Italian name, Z to A. Index entity_kind_it. */
export const listEntitiesByNameItDesc = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByNameItDesc',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE ${ENTITY_CONDITIONS}
      AND e.sortIt IS NOT NULL
      AND ($afterId IS NULL OR e.sortIt < $afterValue OR (e.sortIt = $afterValue AND e.id > $afterId))
    WITH e
    ORDER BY e.sortIt DESC, e.id
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
