import { statement } from '../../statement.ts';

/** All that technologies are called, for recognising them in texts. `names` are folded. Index entity_kind_en. */
export const listTechnologyLabels = statement<{ limit: number }, { id: string; slug: string; names: string[] }>({
  name: 'listTechnologyLabels',
  mode: 'read',
  cypher: `
    MATCH (t:Entity {kind: 'Technology'})
    WHERE t.sortEn >= ''
    RETURN t.id AS id, t.slug AS slug, t.exactNames AS names
    LIMIT $limit`,
  example: { limit: 60_000 },
});
