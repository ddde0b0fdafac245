import { statement } from '../../statement.ts';

/**
 * Ids of the entities that slugs name, also by the editorial key of one of their records, or by a slug from before a
 * merge. Indexes entity_slug and record_former_slug, constraint identifier_key.
 */
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
      UNION
      MATCH (r:Record {formerSlug: slug})-[:DESCRIBES]->(e:Entity)
      USING INDEX SEEK r:Record(formerSlug)
      WHERE NOT EXISTS { (:Entity {slug: slug}) }
      RETURN e.id AS id
    }
    RETURN slug, id`,
  example: { slugs: ['x'] },
});
