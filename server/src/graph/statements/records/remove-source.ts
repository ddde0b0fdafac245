import { statement } from '../../statement.ts';

/** Removes a source whose records are gone. */
export const removeSource = statement<{ id: string }, object>({
  name: 'removeSource',
  mode: 'write',
  cypher: `
    MATCH (s:Source {id: $id})
    DETACH DELETE s`,
  example: { id: 'x' },
});
