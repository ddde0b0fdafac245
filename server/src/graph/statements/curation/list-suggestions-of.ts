import { statement } from '../../statement.ts';
import type { OpenSuggestion } from './page-suggestions.ts';

/** The open suggestions that any of the given entities is one side of, the most alike first. Indexes suggestion_a and suggestion_b. */
export const listSuggestionsOf = statement<{ ids: readonly string[] }, OpenSuggestion & { hash: string | null }>({
  name: 'listSuggestionsOf',
  mode: 'read',
  cypher: `
    UNWIND $ids AS entityId
    CALL (entityId) {
      MATCH (s:Suggestion {a: entityId})
      RETURN s
      UNION
      MATCH (s:Suggestion {b: entityId})
      RETURN s
    }
    WITH DISTINCT s
    RETURN s.id AS id, s.a AS a, s.b AS b, s.kindA AS kindA, s.kindB AS kindB, s.score AS score, s.reasons AS reasons,
      s.sortKey AS sortKey, s.hash AS hash
    ORDER BY sortKey`,
  example: { ids: ['x'] },
});
