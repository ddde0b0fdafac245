import { statement } from '../../statement.ts';

/**
 * Gives changed entities the slug of their base with a piece of their id, and then, of each base concerned, the base itself
 * to the first by origin; who had it before gets the longer one. Constraint entity_id, indexes entity_slug_base_origin, entity_slug.
 */
export const assignSlugs = statement<{ ids: readonly string[]; slugBases: readonly string[] }, object>({
  name: 'assignSlugs',
  mode: 'write',
  cypher: `
    CALL () {
      UNWIND $ids AS id
      MATCH (changed:Entity {id: id})
      SET changed.slug = changed.slugBase + '-' + substring(changed.id, 4, 6)
    }
    UNWIND $slugBases AS slugBase
    CALL (slugBase) {
      MATCH (e:Entity)
      WHERE e.slugBase = slugBase AND e.origin IS NOT NULL
      RETURN e AS first
      ORDER BY e.slugBase, e.origin
      LIMIT 1
    }
    CALL (slugBase, first) {
      MATCH (holder:Entity {slug: slugBase})
      WHERE holder <> first
      SET holder.slug = holder.slugBase + '-' + substring(holder.id, 4, 6)
    }
    SET first.slug = slugBase`,
  example: { ids: [], slugBases: [] },
});
