import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../../graph/graph.ts';
import { KmsError } from '../../kms-error.ts';
import { runImport, type ImportReport } from '../run-import.ts';
import { FileRefused, type OpenedSource, type SourceOptions } from '../source-module.ts';
import { SOURCE_MODULES } from '../source-modules.ts';
import { ExampleKeeper } from './example-keeper.ts';
import { absenceNote } from './absence-note.ts';
import type { ImportRun } from './import-run.ts';
import { MAX_COLUMNS_SHOWN, MAX_NOTES } from './report-content.ts';
import { ReportWriter } from './report-writer.ts';
import { RunStopped } from './run-stopped.ts';
import type { RunStore } from './run-store.ts';

/** A run is written this often while it is under way. */
const STORE_MS = 2_000;
const STORE_ATTEMPTS = 5;

export interface ExecuteOptions {
  graph: Graph;
  store: RunStore;
  /** Folder of the reports. */
  reportFolder: string;
  run: ImportRun;
  /** Ends the run between two pieces; its reason is a RunStopped. */
  signal: AbortSignal;
  /** Told whenever counts or status changed. */
  onChange: (run: ImportRun) => void;
  /** Told of errors that nobody expects, for the log; the run says only that there was one. */
  onUnexpected: (error: unknown) => void;
}

/**
 * Does what a run asks: opens the files, brings them into the graph, writes the report, and keeps the stored run up to date.
 * Never throws because of the files: how it ended stands in the run.
 * @returns the run as it ended
 */
export async function executeRun(options: ExecuteOptions): Promise<ImportRun> {
  const { store, signal, onChange } = options;
  let run = options.run;
  let writing = Promise.resolve();
  let writtenAt = 0;
  const change = (changes: Partial<ImportRun>): void => {
    run = { ...run, ...changes };
    onChange(run);
    if (Date.now() - writtenAt < STORE_MS) return;
    writtenAt = Date.now();
    // The counts of a run are not worth stopping it for.
    writing = writing.then(async () => store.write(run.id, countsOf(run))).catch(() => undefined);
  };
  const ended = await endOf(options, change);
  await writing;
  run = { ...run, ...ended, endedAt: new Date().toISOString() };
  await writeAtLast(store, run, signal);
  onChange(run);
  return run;
}

type Ended = Pick<ImportRun, 'status' | 'reason'>;

async function endOf(options: ExecuteOptions, change: (changes: Partial<ImportRun>) => void): Promise<Ended> {
  const { run, store, signal, reportFolder } = options;
  let report: ReportWriter | undefined;
  try {
    signal.throwIfAborted();
    report = await ReportWriter.open(reportFolder, run);
    const started: Partial<ImportRun> = { status: 'RUNNING', startedAt: new Date().toISOString(), report: report.name };
    await store.write(run.id, { ...run, ...started });
    change(started);
    const opened = await openSource(run, signal);
    change({ total: opened.total ?? null });
    describeFiles(opened, report);
    await bringIn(opened, report, options, change);
    await report.close();
    return { status: 'SUCCEEDED', reason: null };
  } catch (error) {
    await report?.close().catch(() => undefined);
    return endOfError(error, options);
  }
}

async function openSource(run: ImportRun, signal: AbortSignal): Promise<OpenedSource> {
  const module = SOURCE_MODULES.find(({ name }) => name === run.source);
  if (module === undefined) throw new FileRefused(run.source, 'there is no such kind of source');
  return module.open(run.paths, toSourceOptions(run), signal);
}

/** What is known of the files before the first record. */
function describeFiles({ notes = [], columns = [] }: OpenedSource, report: ReportWriter): void {
  for (const text of notes.slice(0, MAX_NOTES - 1)) report.note({ kind: 'FILE', text });
  for (const column of columns.slice(0, MAX_COLUMNS_SHOWN)) report.column(column);
}

async function bringIn(
  opened: OpenedSource,
  report: ReportWriter,
  { graph, run, signal }: ExecuteOptions,
  change: (changes: Partial<ImportRun>) => void,
): Promise<void> {
  const examples = run.isDryRun ? new ExampleKeeper(opened.isMain) : undefined;
  const final = await runImport(graph, opened, {
    isDryRun: run.isDryRun,
    allowsManyWithdrawals: run.allowsManyWithdrawals,
    signal,
    onWaiting: () => {
      change({ status: 'WAITING' });
    },
    onProgress: (progress) => {
      change({ status: 'RUNNING', ...toCounts(progress) });
    },
    onOutcome: (localId, outcome) => {
      report.outcome(localId, outcome);
      if (outcome !== 'skipped') examples?.note(localId, outcome);
    },
    onRecord: (record) => {
      examples?.take(record);
    },
    onManyAbsent: (withdrawal) => {
      report.note(absenceNote(withdrawal, opened.source.id));
    },
    onProblem: (problem) => {
      report.problem(problem);
    },
  });
  for (const example of examples?.list() ?? []) report.example(example);
  change(toCounts(final));
}

function endOfError(error: unknown, { signal, onUnexpected }: ExecuteOptions): Ended {
  const stopped: unknown = signal.aborted ? signal.reason : undefined;
  if (stopped instanceof RunStopped) return { status: stopped.status, reason: stopped.message };
  if (error instanceof FileRefused) return { status: 'FAILED', reason: error.message };
  if (error instanceof KmsError)
    return { status: 'FAILED', reason: `${error.message}. What was written stays; resume to go on.` };
  onUnexpected(error);
  return { status: 'FAILED', reason: 'An unexpected error, which the log tells. What was written stays.' };
}

function toSourceOptions({ region, organizations, mapping, authors }: ImportRun): SourceOptions {
  return {
    ...(region === null ? {} : { region }),
    ...(organizations.length === 0 ? {} : { organizations }),
    ...(mapping === null ? {} : { mapping }),
    ...(authors === null ? {} : { authors }),
  };
}

function toCounts({ created, updated, unchanged, skipped, withdrawn, problems }: ImportReport): Partial<ImportRun> {
  return { created, updated, unchanged, skipped, withdrawn, problems };
}

function countsOf(run: ImportRun): Partial<ImportRun> {
  const { created, updated, unchanged, skipped, withdrawn, problems, total, status } = run;
  return { created, updated, unchanged, skipped, withdrawn, problems, total, status };
}

/** Writes how a run ended, several times over if the data base is away just then; a run that cannot be written is found abandoned later. */
async function writeAtLast(store: RunStore, run: ImportRun, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.write(run.id, run);
      return;
    } catch {
      if (attempt === STORE_ATTEMPTS || signal.aborted) return;
      await pause(STORE_MS);
    }
  }
}
