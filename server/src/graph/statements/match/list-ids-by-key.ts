import { statement } from '../../statement.ts';

/**
 * The entities that ids or slugs stand for, also those of before a merge; keys of nothing give no row. Constraints entity_id,
 * record_id and identifier_key, indexes entity_slug and record_former_slug.
 */
export const listIdsByKey = statement<{ keys: readonly string[] }, { key: string; id: string }>({
  name: 'listIdsByKey',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (e:Entity {id: key})
      RETURN e
      UNION
      MATCH (e:Entity {slug: key})
      RETURN e
      UNION
      MATCH (:Record {id: 'rec_' + substring(key, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
      UNION
      MATCH (:Identifier {key: 'key:' + key})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
      RETURN e
      UNION
      MATCH (r:Record {formerSlug: key})-[:DESCRIBES]->(e:Entity)
      USING INDEX SEEK r:Record(formerSlug)
      WHERE NOT EXISTS { (:Entity {slug: key}) }
      RETURN e
    }
    RETURN key, e.id AS id`,
  example: { keys: ['x'] },
});
