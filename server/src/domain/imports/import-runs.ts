import type { GraphReader } from '../../graph/graph.ts';
import { countImportRuns as countImportRunsStatement } from '../../graph/statements/imports/count-import-runs.ts';
import type { ImportRunRow } from '../../graph/statements/imports/import-run-columns.ts';
import { listImportRunsById } from '../../graph/statements/imports/list-import-runs-by-id.ts';
import { pageImportRuns as pageImportRunsStatement } from '../../graph/statements/imports/page-import-runs.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** Later than all times. */
const END_OF_TIME = '9999';

/** A page of imports, newest first. */
export async function pageImportRuns(
  graph: GraphReader,
  { first, after }: { first: number; after: Cursor | null },
): Promise<Page<ImportRunRow>> {
  const rows = await graph.read(pageImportRunsStatement, {
    beforeTime: after === null ? END_OF_TIME : String(after[0]),
    beforeId: after === null ? '' : String(after[1]),
    limit: first + 1,
  });
  return pageOf(rows, first, after !== null, ({ queuedAt, id }) => [queuedAt, id]);
}

/** An import by id; undefined when there is none. */
export async function findImportRun(graph: GraphReader, id: string): Promise<ImportRunRow | undefined> {
  const [run] = await graph.read(listImportRunsById, { ids: [id] });
  return run;
}

/** How many imports there were. */
export async function countImportRuns(graph: GraphReader): Promise<number> {
  const [row] = await graph.read(countImportRunsStatement, {});
  return row?.count ?? 0;
}
