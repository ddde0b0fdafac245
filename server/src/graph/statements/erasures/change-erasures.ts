import { statement } from '../../statement.ts';

/** Counts a change of the erasures; keeps the secret of their hashes, the given one before the first. Constraint lock_name. */
export const changeErasures = statement<{ secret: string }, { revision: number; secret: string }>({
  name: 'changeErasures',
  mode: 'write',
  cypher: `
    MERGE (l:Lock {name: 'records'})
    SET l.erasureSecret = coalesce(l.erasureSecret, $secret), l.erasures = coalesce(l.erasures, 0) + 1
    RETURN l.erasures AS revision, l.erasureSecret AS secret`,
  example: { secret: '' },
});
