import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';

/** One entity by id, by slug, or by an id that one of its records would give it (so that the id of a merged entity still answers). Constraints entity_id and record_minted_entity_id, index entity_slug. */
export const findEntity = statement<{ id: string | null; slug: string | null }, EntityRow>({
  name: 'findEntity',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (e:Entity {id: $id})
      RETURN e
      UNION
      MATCH (e:Entity {slug: $slug})
      RETURN e
      UNION
      MATCH (:Record {mintedEntityId: $id})-[:DESCRIBES]->(e:Entity)
      RETURN e
    }
    RETURN ${ENTITY_COLUMNS}
    LIMIT 1`,
  example: { id: 'x', slug: null },
});
