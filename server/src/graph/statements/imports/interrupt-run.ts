import { statement } from '../../statement.ts';

/** Notes that a run's process is gone, unless somebody wrote the run again since it was looked at. Constraint import_run_id. */
export const interruptRun = statement<{ id: string; seenAt: string; endedAt: string; reason: string }, { id: string }>({
  name: 'interruptRun',
  mode: 'write',
  cypher: `
    MATCH (r:ImportRun {id: $id})
    WHERE r.seenAt = $seenAt AND r.status IN ['WAITING', 'RUNNING']
    SET r.status = 'INTERRUPTED', r.endedAt = $endedAt, r.reason = $reason
    RETURN r.id AS id`,
  example: { id: 'x', seenAt: '', endedAt: '', reason: '' },
});
