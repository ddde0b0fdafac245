import { statement } from '../../statement.ts';

/** Two entities that may be one and the same. */
export interface OpenSuggestion {
  id: string;
  a: string;
  b: string;
  kindA: string;
  kindB: string;
  score: number;
  reasons: string[];
  /** The most alike first; also the cursor. */
  sortKey: string;
}

/** A page of open suggestions, most alike first, straight along the index suggestion_sort_key; `kinds` null for all. */
export const pageSuggestions = statement<
  { kinds: readonly string[] | null; afterKey: string; limit: number },
  OpenSuggestion
>({
  name: 'pageSuggestions',
  mode: 'read',
  cypher: `
    MATCH (s:Suggestion)
    WHERE s.sortKey > $afterKey AND ($kinds IS NULL OR s.kindA IN $kinds OR s.kindB IN $kinds)
    RETURN s.id AS id, s.a AS a, s.b AS b, s.kindA AS kindA, s.kindB AS kindB, s.score AS score, s.reasons AS reasons,
      s.sortKey AS sortKey
    ORDER BY s.sortKey
    LIMIT $limit`,
  example: { kinds: null, afterKey: '', limit: 21 },
});
