import { statement } from '../../statement.ts';
import { IMPORT_RUN_COLUMNS, type ImportRunRow } from './import-run-columns.ts';

/** Runs by id; ids without a run give no row. Constraint import_run_id. */
export const listImportRunsById = statement<{ ids: readonly string[] }, ImportRunRow>({
  name: 'listImportRunsById',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wanted
    MATCH (r:ImportRun {id: wanted})
    RETURN ${IMPORT_RUN_COLUMNS}`,
  example: { ids: ['x'] },
});
