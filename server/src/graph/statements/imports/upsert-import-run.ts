import { statement } from '../../statement.ts';
import type { ImportRunRow } from './import-run-columns.ts';

/** Writes a run, or what changed of it. Constraint import_run_id. */
export const upsertImportRun = statement<{ id: string; properties: Partial<ImportRunRow> }, object>({
  name: 'upsertImportRun',
  mode: 'write',
  cypher: `
    MERGE (r:ImportRun {id: $id})
    SET r += $properties`,
  example: { id: 'x', properties: {} },
});
