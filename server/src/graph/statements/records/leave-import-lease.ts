import { statement } from '../../statement.ts';

/** Gives the lease on importing back. Constraint lock_name. */
export const leaveImportLease = statement<{ holder: string }, object>({
  name: 'leaveImportLease',
  mode: 'write',
  cypher: `
    MATCH (l:Lock {name: 'import'})
    WHERE l.holder = $holder
    REMOVE l.holder, l.at`,
  example: { holder: 'x' },
});
