import type { GraphReader } from '../../graph/graph.ts';
import { getGraphState } from '../statistics/statistics.ts';
import { countSourceRecords as countSourceRecordsStatement } from '../../graph/statements/sources/count-source-records.ts';
import { countSourceStatements, type SourceCountsRow } from '../../graph/statements/sources/count-source-statements.ts';
import { listRecordsById } from '../../graph/statements/sources/list-records-by-id.ts';
import { listSources as listSourcesStatement, type SourceRow } from '../../graph/statements/sources/list-sources.ts';
import {
  pageSourceRecords as pageSourceRecordsStatement,
  type RecordRow,
} from '../../graph/statements/sources/page-source-records.ts';
import type { RecordContent } from '../../records/model.ts';
import { inOrder } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** A source. */
export type Source = SourceRow;

/** What a source says about one thing, with the entity it describes. */
export type SourceRecord = Omit<RecordRow, 'content'> & { content: RecordContent };

/** All sources, documents first. */
export async function listSources(graph: GraphReader): Promise<Source[]> {
  return graph.read(listSourcesStatement, {});
}

type SourceCounts = Pick<SourceCountsRow, 'recordCount' | 'statementCount'>;

/** Counts as of a change of the graph: a source of a hundred thousand records is counted once a change, not once a page. */
const keptCounts = new WeakMap<GraphReader, { changedAt: string | null; counts: Map<string, SourceCounts> }>();

/** How much each source says, in the order of ids. */
export async function listSourceCounts(graph: GraphReader, ids: readonly string[]): Promise<SourceCounts[]> {
  const { changedAt } = await getGraphState(graph);
  const before = keptCounts.get(graph);
  const counts = before?.changedAt === changedAt ? before.counts : new Map<string, SourceCounts>();
  const missing = ids.filter((id) => !counts.has(id));
  if (missing.length > 0) {
    for (const row of await graph.read(countSourceStatements, { ids: missing })) counts.set(row.sourceId, row);
    // Read before the counts: a change in between is noticed the next time.
    keptCounts.set(graph, { changedAt, counts });
  }
  return ids.map((id) => counts.get(id) ?? { recordCount: 0, statementCount: 0 });
}

/** A page of the records of a source in its order. @param kinds of the entities they describe; null for all */
export async function pageSourceRecords(
  graph: GraphReader,
  sourceId: string,
  { kinds, first, after }: { kinds: readonly string[] | null; first: number; after: Cursor | null },
): Promise<Page<SourceRecord>> {
  const rows = await graph.read(pageSourceRecordsStatement, {
    sourceId,
    kinds,
    afterPosition: after === null ? -1 : Number(after[0]),
    afterKey: after === null ? '' : String(after[1]),
    limit: first + 1,
  });
  return pageOf(rows.map(toSourceRecord), first, after !== null, ({ position, recordKey }) => [position, recordKey]);
}

/** How many records of a source describe entities of these kinds. */
export async function countSourceRecords(
  graph: GraphReader,
  sourceId: string,
  kinds: readonly string[] | null,
): Promise<number> {
  const [row] = await graph.read(countSourceRecordsStatement, { sourceId, kinds });
  return row?.count ?? 0;
}

/** Records in the order of their ids, null where there is none. */
export async function listSourceRecords(graph: GraphReader, ids: readonly string[]): Promise<(SourceRecord | null)[]> {
  const rows = await graph.read(listRecordsById, { ids });
  return inOrder(ids, rows.map(toSourceRecord), ({ recordId }) => recordId);
}

function toSourceRecord(row: RecordRow): SourceRecord {
  return { ...row, content: JSON.parse(row.content) as RecordContent };
}
