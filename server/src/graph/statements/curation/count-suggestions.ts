import { statement } from '../../statement.ts';
import { SUGGESTION_MATCH, type SuggestionConditions } from './suggestion-match.ts';

/** How many suggestions are open. Index alike_score. */
export const countSuggestions = statement<SuggestionConditions, { count: number }>({
  name: 'countSuggestions',
  mode: 'read',
  cypher: `${SUGGESTION_MATCH}
    RETURN count(*) AS count`,
  example: { kinds: null, entity: null },
});
