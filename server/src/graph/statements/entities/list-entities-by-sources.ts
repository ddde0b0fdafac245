import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';
import { ENTITY_CONDITIONS, EXAMPLE_CONDITIONS, type EntityConditions, type EntityPage } from './entity-conditions.ts';

/** A page of entities by number of sources, most first. Index entity_kind_it. */
export const listEntitiesBySources = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesBySources',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE ${ENTITY_CONDITIONS}
      AND e.sortIt IS NOT NULL
      AND ($afterId IS NULL OR e.sourceCount < $afterValue OR (e.sourceCount = $afterValue AND e.id > $afterId))
    WITH e
    ORDER BY e.sourceCount DESC, e.id
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
