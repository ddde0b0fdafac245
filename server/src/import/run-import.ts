import type { Graph } from '../graph/graph.ts';
import { importRecords, type ImportTally, type RecordOutcome } from '../records/import-records.ts';
import type { RecordContent } from '../records/model.ts';
import type { OpenedSource, RowProblem } from './source-module.ts';

/** How an import went: what became of the records, and the rows that could not become one. */
export interface ImportReport extends ImportTally {
  sourceId: string;
  problems: number;
}

export interface RunImportOptions {
  isDryRun: boolean;
  signal: AbortSignal;
  onProgress: (report: ImportReport) => void;
  onOutcome: (localId: string, outcome: RecordOutcome) => void;
  /** A bad row never stops a run; it is told here. */
  onProblem: (problem: RowProblem) => void;
}

/** Brings an opened source into the graph. @throws FileRefused when the file turns out to be cut off or no file of this source */
export async function runImport(graph: Graph, opened: OpenedSource, options: RunImportOptions): Promise<ImportReport> {
  let problems = 0;
  const records = async function* (): AsyncGenerator<RecordContent> {
    for await (const item of opened.items) {
      if ('record' in item) yield item.record;
      else {
        problems += 1;
        options.onProblem(item.problem);
      }
    }
  };
  const toReport = (tally: ImportTally): ImportReport => ({ ...tally, sourceId: opened.source.id, problems });
  const { isDryRun, signal, onOutcome } = options;
  const tally = await importRecords(graph, opened.source, records(), {
    isDryRun,
    signal,
    onOutcome,
    onProgress: (progress) => {
      options.onProgress(toReport(progress));
    },
  });
  return toReport(tally);
}
