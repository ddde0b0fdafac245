import { statement } from '../../statement.ts';
import { IMPORT_RUN_COLUMNS, type ImportRunRow } from './import-run-columns.ts';

/** A page of runs, newest first. Index import_run_queued. */
export const pageImportRuns = statement<{ beforeTime: string; beforeId: string; limit: number }, ImportRunRow>({
  name: 'pageImportRuns',
  mode: 'read',
  cypher: `
    MATCH (r:ImportRun)
    WHERE r.queuedAt <= $beforeTime AND (r.queuedAt < $beforeTime OR r.id < $beforeId)
    WITH r
    ORDER BY r.queuedAt DESC, r.id DESC
    LIMIT $limit
    RETURN ${IMPORT_RUN_COLUMNS}
    ORDER BY queuedAt DESC, id DESC`,
  example: { beforeTime: '9999', beforeId: '', limit: 21 },
});
