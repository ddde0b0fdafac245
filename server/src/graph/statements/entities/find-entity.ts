import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';

/** One entity by id, by slug, or by an id or key that one of its records would give it, so that
 * addresses of a merged entity still answer. Constraints entity_id, record_id and identifier_key, index entity_slug. */
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
      MATCH (:Record {id: 'rec_' + substring($id, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
      UNION
      MATCH (:Identifier {key: 'key:' + $slug})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
      RETURN e
      UNION
      MATCH (r:Record {formerSlug: $slug})-[:DESCRIBES]->(e:Entity)
      USING INDEX SEEK r:Record(formerSlug)
      WHERE NOT EXISTS { (:Entity {slug: $slug}) }
      RETURN e
    }
    RETURN ${ENTITY_COLUMNS}
    LIMIT 1`,
  example: { id: 'x', slug: null },
});
