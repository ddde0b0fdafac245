import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';
import { ENTITY_CONDITIONS, EXAMPLE_CONDITIONS, type EntityConditions, type EntityPage } from './entity-conditions.ts';

/** A page of entities by number of relations, most first. Index entity_kind_it. */
export const listEntitiesByRelations = statement<EntityConditions & EntityPage, EntityRow>({
  name: 'listEntitiesByRelations',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE ${ENTITY_CONDITIONS}
      AND e.sortIt IS NOT NULL
      AND ($afterId IS NULL OR e.relationCount < $afterValue OR (e.relationCount = $afterValue AND e.id > $afterId))
    WITH e
    ORDER BY e.relationCount DESC, e.id
    LIMIT $limit
    RETURN ${ENTITY_COLUMNS}`,
  example: EXAMPLE_CONDITIONS,
});
