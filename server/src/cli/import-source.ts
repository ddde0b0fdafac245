import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { runImport, type ImportReport } from '../import/run-import.ts';
import { FileRefused } from '../import/source-module.ts';
import { SOURCE_MODULES } from '../import/source-modules.ts';
import { withGraph } from './with-graph.ts';

/** A few bad rows are what publishers' files have; more than this share says that something else is wrong. */
const TOLERATED_SHARE = 0.01;

/**
 * `kms import SOURCE PATH… [--region NUTS] [--dry-run]`: brings the files of a publisher into the graph, with progress, and
 * writes what became of each record into `<data folder>/imports`. Ctrl-C stops between two pieces; running it again goes on.
 * @returns 0, or 1 when the file was refused, the run was stopped, or more than one row in a hundred could not be taken over
 */
export async function importSource(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { region: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const [name, ...paths] = positionals;
  const module = SOURCE_MODULES.find((candidate) => candidate.name === name);
  if (module === undefined || paths.length === 0) {
    process.stderr.write(
      `import needs a source and its files. Sources:\n${SOURCE_MODULES.map(({ help }) => `  ${help}`).join('\n')}\n`,
    );
    return 2;
  }
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new Error('Stopped; run the same command again to go on'));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const opened = await module.open(
      paths,
      values.region === undefined ? {} : { region: values.region },
      stopping.signal,
    );
    const reportFile = await openReport(readConfig(environment).dataFolder, module.name);
    const report = await withGraph(environment, async (graph) =>
      runImport(graph, opened, {
        isDryRun: values['dry-run'],
        signal: stopping.signal,
        onProgress: showProgress,
        onOutcome: (localId, outcome) => reportFile.stream.write(`${JSON.stringify({ localId, outcome })}\n`),
        onProblem: (problem) => reportFile.stream.write(`${JSON.stringify({ outcome: 'failed', ...problem })}\n`),
      }),
    );
    reportFile.stream.end();
    await finished(reportFile.stream);
    process.stdout.write(`\n${summary(report, values['dry-run'])}\nEvery record: ${reportFile.path}\n`);
    const taken = report.created + report.updated + report.unchanged;
    return report.problems > taken * TOLERATED_SHARE ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileRefused) && !stopping.signal.aborted) throw error;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

async function openReport(
  dataFolder: string,
  name: string,
): Promise<{ path: string; stream: ReturnType<typeof createWriteStream> }> {
  const folder = join(dataFolder, 'imports');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${name}.jsonl`);
  return { path, stream: createWriteStream(path) };
}

function showProgress(report: ImportReport): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${summary(report, false)}\u001b[K`);
}

function summary({ created, updated, unchanged, absent, problems }: ImportReport, isDryRun: boolean): string {
  const counts = { created, updated, unchanged, 'no longer in the file': absent, problems };
  const text = Object.entries(counts).map(([name, count]) => `${String(count)} ${name}`);
  return `${isDryRun ? 'Would be: ' : ''}${text.join(', ')}`;
}
