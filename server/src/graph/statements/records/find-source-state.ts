import { statement } from '../../statement.ts';

/** The hash of a source's description, to tell whether it changed, its place among sources, and what its imports covered. Constraint source_id. */
export const findSourceState = statement<{ id: string }, { hash: string; priority: number; scope: string | null }>({
  name: 'findSourceState',
  mode: 'read',
  cypher: `
    MATCH (s:Source {id: $id})
    RETURN s.hash AS hash, s.priority AS priority, s.scope AS scope`,
  example: { id: 'x' },
});
