import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';

/**
 * Entities by id, or by an id that one of their records would give them (so that ids of merged entities still answer); ids
 * without an entity give no row. Constraints entity_id and record_id.
 */
export const listEntitiesById = statement<{ ids: readonly string[] }, EntityRow & { wanted: string }>({
  name: 'listEntitiesById',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wanted
    CALL (wanted) {
      MATCH (e:Entity {id: wanted})
      RETURN e
      UNION
      MATCH (:Record {id: 'rec_' + substring(wanted, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
    }
    RETURN wanted, ${ENTITY_COLUMNS}`,
  example: { ids: ['x'] },
});
