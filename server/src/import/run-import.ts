import type { Graph } from '../graph/graph.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import { refreshCompetences } from '../records/competences/refresh-competences.ts';
import { holdImportLease } from '../records/hold-import-lease.ts';
import { importRecords, type ImportTally, type RecordOutcome } from '../records/import-records.ts';
import type { RecordContent } from '../records/model.ts';
import { canJudgeAbsence, type Withdrawal } from '../records/withdraw-absent.ts';
import { keepWiderRelations } from './keep-wider-relations.ts';
import type { OpenedSource, RowProblem } from './source-module.ts';

/** How an import went: what became of the records, and the rows that could not become one. */
export interface ImportReport extends ImportTally {
  sourceId: string;
  problems: number;
}

export interface RunImportOptions {
  isDryRun: boolean;
  /** Marks as withdrawn what the file lacks also when it is suspiciously much. */
  allowsManyWithdrawals?: boolean;
  signal: AbortSignal;
  /** Told when another import is under way, which is waited for. */
  onWaiting?: () => void;
  onProgress: (report: ImportReport) => void;
  onOutcome: (localId: string, outcome: RecordOutcome | 'skipped' | 'withdrawn') => void;
  /** Told each record that is taken over, or would be, before what becomes of it. */
  onRecord?: (record: RecordContent) => void;
  /** Told when the files lack more than a third of the records, and whether these were left as they were. */
  onManyAbsent?: (withdrawal: Withdrawal) => void;
  /** A bad row never stops a run; it is told here. */
  onProblem: (problem: RowProblem) => void;
}

/**
 * Brings an opened source into the graph, one import at a time: read and mapped by the source, resolved, planned and applied
 * by the records, reported through `options`; competences are computed last.
 * @throws FileRefused when the file turns out to be cut off or no file of this source
 */
export async function runImport(graph: Graph, opened: OpenedSource, options: RunImportOptions): Promise<ImportReport> {
  // A dry run writes nothing and need not wait.
  if (options.isDryRun) return importOpened(graph, opened, options);
  return holdImportLease(graph, options, async () => {
    const report = await importOpened(graph, opened, options);
    await refreshCompetences(graph, { signal: options.signal, onProgress: () => undefined });
    return report;
  });
}

async function importOpened(graph: Graph, opened: OpenedSource, options: RunImportOptions): Promise<ImportReport> {
  let problems = 0;
  const onProblem = (problem: RowProblem): void => {
    problems += 1;
    options.onProblem(problem);
  };
  const { source, scope, covers } = opened;
  const toReport = (tally: ImportTally): ImportReport => ({ ...tally, sourceId: source.id, problems });
  const records = recordsOf(opened, onProblem);
  const { isDryRun, signal, onOutcome, onRecord, onManyAbsent, allowsManyWithdrawals = false } = options;
  const isPart = await isPartOfWider(graph, source.id, scope ?? 'all');
  const contents = isPart ? keepWiderRelations(graph, source.id, records) : records;
  const tally = await importRecords(graph, source, contents, {
    isDryRun,
    allowsManyWithdrawals,
    ...(scope === undefined ? {} : { scope }),
    ...(covers === undefined ? {} : { covers }),
    signal,
    onOutcome,
    ...(onRecord === undefined ? {} : { onRecord }),
    onProgress: (progress) => {
      options.onProgress(toReport(progress));
    },
    ...(onManyAbsent === undefined ? {} : { onManyAbsent }),
  });
  return toReport(tally);
}

/** Whether more stands of the source than these files are about. */
async function isPartOfWider(graph: Graph, id: string, scope: string): Promise<boolean> {
  const [before] = await graph.read(findSourceState, { id });
  return before !== undefined && !canJudgeAbsence(before.scope, scope);
}

async function* recordsOf(
  opened: OpenedSource,
  onProblem: (problem: RowProblem) => void,
): AsyncGenerator<RecordContent> {
  for await (const item of opened.items) {
    if ('problem' in item) onProblem(item.problem);
    else yield item.record;
  }
}
