import { statement } from '../../statement.ts';

/** The hash of a source's description, to tell whether it changed. Constraint source_id. */
export const findSourceState = statement<{ id: string }, { hash: string }>({
  name: 'findSourceState',
  mode: 'read',
  cypher: `
    MATCH (s:Source {id: $id})
    RETURN s.hash AS hash`,
  example: { id: 'x' },
});
