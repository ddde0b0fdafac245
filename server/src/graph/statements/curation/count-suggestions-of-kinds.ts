import { statement } from '../../statement.ts';

/** How many suggestions are open of which a side is of one of these kinds. Indexes suggestion_kind_a and suggestion_kind_b. */
export const countSuggestionsOfKinds = statement<{ kinds: readonly string[] }, { count: number }>({
  name: 'countSuggestionsOfKinds',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (s:Suggestion)
      WHERE s.kindA IN $kinds
      RETURN count(s) AS part
      UNION ALL
      MATCH (s:Suggestion)
      WHERE s.kindB IN $kinds AND NOT s.kindA IN $kinds
      RETURN count(s) AS part
    }
    RETURN sum(part) AS count`,
  example: { kinds: ['Organization'] },
});
