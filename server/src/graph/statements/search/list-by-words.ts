import { statement } from '../../statement.ts';

/** Entities of some kinds that a Lucene query of folded words matches, the best first. Full-text index entity_search. */
export const listByWords = statement<{ query: string; kinds: string[]; limit: number }, { id: string }>({
  name: 'listByWords',
  mode: 'read',
  cypher: `
    CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $limit}) YIELD node, score
    WHERE node.kind IN $kinds
    RETURN node.id AS id
    ORDER BY score DESC, id
    LIMIT $limit`,
  example: { query: 'x', kinds: ['Project'], limit: 501 },
});
