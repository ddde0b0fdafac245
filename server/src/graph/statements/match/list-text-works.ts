import { statement } from '../../statement.ts';

/**
 * What speaks of given words: projects, publications, networks, working groups, facilities and bodies whose names or
 * descriptions have all of them, the best first. `query` is a Lucene query of folded words only. Full-text indexes entity_names,
 * entity_text_it, entity_text_en.
 */
export const listTextWorks = statement<{ query: string; limit: number }, { id: string }>({
  name: 'listTextWorks',
  mode: 'read',
  cypher: `
    CALL () {
      CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node, score
      RETURN node, score
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_text_it', $query, {limit: $limit}) YIELD node, score
      RETURN node, score
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_text_en', $query, {limit: $limit}) YIELD node, score
      RETURN node, score
    }
    WITH node, max(score) AS score
    WHERE node.kind IN ['Project', 'Publication', 'Network', 'WorkingGroup', 'Organization', 'Person']
    RETURN node.id AS id
    ORDER BY score DESC, id
    LIMIT $limit`,
  example: { query: 'x', limit: 501 },
});
