import { statement } from '../../statement.ts';

/** How many suggestions are open; from the store's own counts. */
export const countSuggestions = statement<object, { count: number }>({
  name: 'countSuggestions',
  mode: 'read',
  cypher: `
    MATCH (s:Suggestion)
    RETURN count(s) AS count`,
  example: {},
});
