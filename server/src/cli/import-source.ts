import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { listForeignOptions } from '../import/check-options.ts';
import { executeRun } from '../import/runs/execute-run.ts';
import { newImportRun, type ImportInput, type ImportRun } from '../import/runs/import-run.ts';
import { SummaryReader } from '../import/runs/report-content.ts';
import { ReportReader } from '../import/runs/report-reader.ts';
import { reportFolderOf } from '../import/runs/report-folder.ts';
import { RunStopped } from '../import/runs/run-stopped.ts';
import { RunStore } from '../import/runs/run-store.ts';
import { FileRefused, type SourceModule } from '../import/source-module.ts';
import { SOURCE_MODULES } from '../import/source-modules.ts';
import { downloadFiles } from './download-files.ts';
import { ProgressLine, summaryOf } from './progress-line.ts';
import { describeProblems, describeSummary } from './summary-words.ts';
import { withGraph } from './with-graph.ts';

/** A few bad rows are what publishers' files have; more than this share says that something else is wrong. */
const TOLERATED_SHARE = 0.01;

/**
 * `kms import SOURCE PATH… [options]`: brings the files of a publisher into the graph, with progress, stores how it went, and
 * writes what became of each record into `<data folder>/imports`. Ctrl-C stops between two pieces; running it again goes on.
 * While a server runs on the data folder, its Neo4j is used.
 * @returns 0, or 1 when the file was refused, the run was stopped, or more than one row in a hundred could not be taken over
 */
export async function importSource(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const input = readWords(words);
  if (typeof input === 'string') {
    process.stderr.write(`${input}\n`);
    return 2;
  }
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new RunStopped('STOPPED'));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const { dataFolder } = readConfig(environment);
    const { downloads, ...wanted } = input;
    const downloaded = await downloadFiles(downloads, dataFolder, environment, stopping.signal);
    const run = newImportRun({ ...wanted, paths: [...downloaded, ...wanted.paths] }, 'CLI');
    const reportFolder = reportFolderOf(dataFolder);
    const ended = await withGraph(environment, async (graph) => follow({ graph, run, reportFolder, stopping }));
    await tell(ended, reportFolder);
    return isGood(ended) ? 0 : 1;
  } catch (error) {
    if (!stopping.signal.aborted && !(error instanceof FileRefused)) throw error;
    process.stderr.write(`\n${String(error instanceof Error ? error.message : error)}\n`);
    return 1;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

interface FollowOptions {
  graph: Parameters<Parameters<typeof withGraph>[1]>[0];
  run: ImportRun;
  reportFolder: string;
  stopping: AbortController;
}

/** Runs it and shows how far it is. @throws what nobody expected */
async function follow({ graph, run, reportFolder, stopping }: FollowOptions): Promise<ImportRun> {
  const store = new RunStore(graph);
  await store.interruptAbandoned();
  const line = new ProgressLine(process.stderr);
  const unexpected: unknown[] = [];
  const ended = await executeRun({
    graph,
    store,
    reportFolder,
    run,
    signal: stopping.signal,
    onChange: (changed) => {
      line.show(changed);
    },
    onUnexpected: (error) => unexpected.push(error),
  });
  line.close();
  if (unexpected.length > 0) throw unexpected[0];
  return ended;
}

function readWords(words: readonly string[]): (ImportInput & { downloads: string[] }) | string {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    allowNegative: true,
    options: {
      region: { type: 'string' },
      organization: { type: 'string', multiple: true, default: [] },
      mapping: { type: 'string' },
      authors: { type: 'boolean' },
      download: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      'allow-many-withdrawals': { type: 'boolean', default: false },
    },
  });
  const [source, ...paths] = positionals;
  const { region, mapping, authors, download, organization } = values;
  const module = SOURCE_MODULES.find(({ name }) => name === source);
  if (module === undefined || (paths.length === 0 && download.length === 0)) {
    return `import needs a source and its files. Sources:\n${SOURCE_MODULES.map(({ help }) => `  ${help}`).join('\n')}`;
  }
  const input = {
    source: module.name,
    // Whole paths, so that the stored run says what was read wherever the command was given.
    paths: paths.map((path) => resolve(path)),
    region: region ?? null,
    organizations: organization,
    mapping: mapping === undefined ? null : resolve(mapping),
    authors: authors ?? null,
    isDryRun: values['dry-run'],
    allowsManyWithdrawals: values['allow-many-withdrawals'],
    downloads: download,
  };
  return refusalOfOptions(module, input) ?? input;
}

const WORDS = {
  region: '--region',
  organizations: '--organization',
  mapping: '--mapping',
  authors: '--authors',
} as const;

/** Why the words cannot be meant: an option that the source has no use for. What it lacks it says itself, with a hint. */
function refusalOfOptions(module: SourceModule, input: ImportInput): string | undefined {
  const [foreign] = listForeignOptions(module, input);
  if (foreign === undefined) return undefined;
  const taken = module.options.map(({ name }) => WORDS[name]).join(', ');
  return `${module.name} does not take ${WORDS[foreign]}; it takes ${taken === '' ? 'none of these options' : taken}\n  ${module.help}`;
}

async function tell(run: ImportRun, reportFolder: string): Promise<void> {
  const { status, reason, isDryRun, report, id } = run;
  if (reason !== null) process.stderr.write(`${reason}\n`);
  if (status !== 'FAILED' || run.startedAt !== null) {
    process.stdout.write(`${isDryRun ? 'Would be: ' : ''}${summaryOf(run)}\n`);
  }
  if (report !== null) {
    const reports = new ReportReader(reportFolder);
    const lines = [
      ...describeSummary(await new SummaryReader(reports).read(report)),
      ...(await describeProblems(reports, report)),
    ];
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    process.stdout.write(`Every record: ${resolve(reportFolder, report)}\n`);
  }
  process.stdout.write(`Import ${id}\n`);
}

function isGood({ status, created, updated, unchanged, problems }: ImportRun): boolean {
  return status === 'SUCCEEDED' && problems <= (created + updated + unchanged) * TOLERATED_SHARE;
}
