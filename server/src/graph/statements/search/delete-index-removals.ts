import { statement } from '../../statement.ts';

/** Takes away notes of entities that are gone, by the keys that listIndexRemovals gives: search has forgotten them. */
export const deleteIndexRemovals = statement<{ keys: readonly string[] }, object>({
  name: 'deleteIndexRemovals',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:IndexRemoval)
    WHERE elementId(r) = key
    DELETE r`,
  example: { keys: [] },
});
