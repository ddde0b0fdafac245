import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';

/** Entities by id, for links and ends of relations; ids without an entity give no row. Constraint entity_id. */
export const listEntitiesById = statement<{ ids: readonly string[] }, EntityRow>({
  name: 'listEntitiesById',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    RETURN ${ENTITY_COLUMNS}`,
  example: { ids: ['x'] },
});
