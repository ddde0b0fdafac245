import { statement } from '../../statement.ts';

/** An entity that a text may name. */
export interface NameCandidateRow {
  id: string;
  kind: string;
  /** One a line. */
  names: string;
  relationCount: number;
}

/** Entities whose names have most of some words, best first by Lucene. Full-text index entity_search. */
export const listNameCandidates = statement<{ query: string; limit: number }, NameCandidateRow>({
  name: 'listNameCandidates',
  mode: 'read',
  cypher: `
    CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $limit}) YIELD node AS e
    RETURN e.id AS id, e.kind AS kind, e.allNames + coalesce('\\n' + e.webName, '') AS names, e.relationCount AS relationCount`,
  example: { query: 'searchNames:x', limit: 100 },
});
