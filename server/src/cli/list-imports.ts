import { parseArgs } from 'node:util';
import { pageImportRuns } from '../domain/imports/import-runs.ts';
import { RunStore } from '../import/runs/run-store.ts';
import { summaryOf } from './progress-line.ts';
import { withGraph } from './with-graph.ts';

const DEFAULT_NUMBER = '20';

/** `kms imports [--number N]`: lists imports, newest first, with how each ended. */
export async function listImports(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { number: { type: 'string', default: DEFAULT_NUMBER } },
  });
  const first = Number(values.number);
  if (!Number.isInteger(first) || first < 1 || first > 1000) {
    process.stderr.write('--number takes a whole number from 1 to 1000\n');
    return 2;
  }
  return withGraph(environment, async (graph) => {
    await new RunStore(graph).interruptAbandoned();
    const { rows } = await pageImportRuns(graph, { first, after: null });
    for (const { row } of rows) {
      const how = row.isDryRun ? `${row.status} (dry)` : row.status;
      process.stdout.write(
        `${[row.queuedAt, row.id, how, row.source, row.files.join(' '), summaryOf(row)].join('\t')}\n`,
      );
      if (row.reason !== null) process.stdout.write(`\t${row.reason}\n`);
    }
    process.stdout.write(`${String(rows.length)} import(s)\n`);
    return 0;
  });
}
