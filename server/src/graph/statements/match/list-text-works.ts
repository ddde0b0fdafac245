import { statement } from '../../statement.ts';

/**
 * What speaks of given words: projects, publications, networks, working groups, facilities and bodies whose names or
 * texts have all of them, the best first. `query` is a Lucene query of folded words only. Full-text index entity_search.
 */
export const listTextWorks = statement<{ query: string; limit: number }, { id: string }>({
  name: 'listTextWorks',
  mode: 'read',
  cypher: `
    CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $limit}) YIELD node, score
    WHERE node.kind IN ['Project', 'Publication', 'Network', 'WorkingGroup', 'Organization', 'Person']
    RETURN node.id AS id
    ORDER BY score DESC, id
    LIMIT $limit`,
  example: { query: 'x', limit: 501 },
});
