import { statement } from '../../statement.ts';

/** The secret of the hashes, and how often the erasures changed; no row before the first erasure. Constraint lock_name. */
export const findErasureState = statement<object, { revision: number; secret: string }>({
  name: 'findErasureState',
  mode: 'read',
  cypher: `
    MATCH (l:Lock {name: 'records'})
    WHERE l.erasures > 0
    RETURN l.erasures AS revision, l.erasureSecret AS secret`,
  example: {},
});
