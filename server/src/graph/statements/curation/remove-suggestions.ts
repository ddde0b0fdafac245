import { statement } from '../../statement.ts';

/** Takes suggestions away. Constraint suggestion_id. */
export const removeSuggestions = statement<{ ids: readonly string[] }, object>({
  name: 'removeSuggestions',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (s:Suggestion {id: id})
    DELETE s`,
  example: { ids: [] },
});
