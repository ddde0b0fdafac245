import { statement } from '../../statement.ts';

/** Gives a lease back. Constraint lock_name. */
export const leaveLease = statement<{ name: string; holder: string }, object>({
  name: 'leaveLease',
  mode: 'write',
  cypher: `
    MATCH (l:Lock {name: $name})
    WHERE l.holder = $holder
    REMOVE l.holder, l.at`,
  example: { name: 'x', holder: 'x' },
});
