import { statement } from '../../statement.ts';

/** Notes for what index the search documents were made. */
export const stampSearchSignature = statement<{ signature: string }, object>({
  name: 'stampSearchSignature',
  mode: 'write',
  cypher: `
    MERGE (s:GraphState {name: 'graph'})
    SET s.searchSignature = $signature`,
  example: { signature: 'x' },
});
