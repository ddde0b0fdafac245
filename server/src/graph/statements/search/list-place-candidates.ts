import { statement } from '../../statement.ts';
import type { NameCandidateRow } from './list-name-candidates.ts';

/**
 * Places whose names have most of some words, of so many entities that Lucene finds best. Asks for labels, not for facets: these stand
 * in the graph only where its own index answers searches. Full-text index entity_search.
 */
export const listPlaceCandidates = statement<{ query: string; cap: number; limit: number }, NameCandidateRow>({
  name: 'listPlaceCandidates',
  mode: 'read',
  cypher: `
    CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $cap}) YIELD node AS e
    WHERE e:Place
    WITH e LIMIT $limit
    RETURN e.id AS id, e.kind AS kind, e.allNames AS names, e.relationCount AS relationCount`,
  example: { query: 'searchNames:x', cap: 2_000, limit: 40 },
});
