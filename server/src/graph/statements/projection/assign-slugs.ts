import { statement } from '../../statement.ts';

/** Gives each entity of a slug base its slug: the first by origin the base itself, the others with a piece of their id. Index entity_slug_base. */
export const assignSlugs = statement<{ slugBases: readonly string[] }, object>({
  name: 'assignSlugs',
  mode: 'write',
  cypher: `
    UNWIND $slugBases AS slugBase
    MATCH (e:Entity {slugBase: slugBase})
    WITH slugBase, e
    ORDER BY e.origin
    WITH slugBase, collect(e) AS entities
    UNWIND range(0, size(entities) - 1) AS place
    WITH slugBase, place, entities[place] AS e
    SET e.slug = CASE place WHEN 0 THEN slugBase ELSE slugBase + '-' + substring(e.id, 4, 6) END`,
  example: { slugBases: [] },
});
