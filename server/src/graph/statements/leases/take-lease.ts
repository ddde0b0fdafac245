import { statement } from '../../statement.ts';

/** Takes or renews a lease, so that one process at a time does something: rows are the holder's, one when it is `holder` now. `at` and `expired` are milliseconds since 1970. Constraint lock_name. */
export const takeLease = statement<{ name: string; holder: string; at: number; expired: number }, { holder: string }>({
  name: 'takeLease',
  mode: 'write',
  cypher: `
    MERGE (l:Lock {name: $name})
    SET l.asked = $holder
    WITH l, l.holder IS NULL OR l.holder = $holder OR l.at < $expired AS isFree
    FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END | SET l.holder = $holder, l.at = $at)
    RETURN l.holder AS holder`,
  example: { name: 'x', holder: 'x', at: 0, expired: 0 },
});
