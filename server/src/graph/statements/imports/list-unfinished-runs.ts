import { statement } from '../../statement.ts';
import { IMPORT_RUN_COLUMNS, type ImportRunRow } from './import-run-columns.ts';

/** Runs that wait or are under way, as far as anybody wrote down. Index import_run_status. */
export const listUnfinishedRuns = statement<{ statuses: readonly string[] }, ImportRunRow>({
  name: 'listUnfinishedRuns',
  mode: 'read',
  cypher: `
    MATCH (r:ImportRun)
    WHERE r.status IN $statuses
    RETURN ${IMPORT_RUN_COLUMNS}`,
  example: { statuses: ['RUNNING'] },
});
