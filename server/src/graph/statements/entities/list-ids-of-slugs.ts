import { statement } from '../../statement.ts';

/** Ids of the entities that slugs name, also by the editorial key of one of their records. Index entity_slug, constraint identifier_key. */
export const listIdsOfSlugs = statement<{ slugs: readonly string[] }, { slug: string; id: string }>({
  name: 'listIdsOfSlugs',
  mode: 'read',
  cypher: `
    UNWIND $slugs AS slug
    CALL (slug) {
      MATCH (e:Entity {slug: slug})
      RETURN e.id AS id
      UNION
      MATCH (:Identifier {key: 'key:' + slug})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
      RETURN e.id AS id
    }
    RETURN slug, id`,
  example: { slugs: ['x'] },
});
