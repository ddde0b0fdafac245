import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import type { Vitest } from 'vitest/node';
import { TallyReporter } from './tally-reporter.ts';

/**
 * `npm test`: runs all suites, or those whose file name holds one of the given words (`npm test -- organization`).
 * The last line tells how many tests passed and failed, alone; the exit code is 1 unless all passed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { project: { type: 'string', multiple: true }, watch: { type: 'boolean', default: false } },
});

const tally = new TallyReporter();
const vitest = await startVitest('test', positionals, {
  watch: values.watch,
  reporters: [['default', { summary: false }], tally],
  passWithNoTests: true,
  ...(values.project === undefined ? {} : { project: values.project }),
});
const hasBroken = Number(process.exitCode ?? 0) !== 0;
// The real parts did not start: no test ran, which is a failure and not a wrong name.
if (tally.total() === 0 && hasBroken) tally.failed = 1;
else if (tally.total() === 0) await listSuites(vitest);
if (!values.watch) await vitest.close();

const hasPassed = tally.passed > 0 && tally.failed === 0 && !hasBroken;
const SHOWN_FAILURES = 60;
if (!values.watch) {
  for (const line of tally.failures.slice(0, SHOWN_FAILURES)) process.stdout.write(`FAILED ${line}\n`);
  process.stdout.write(`\n${tally.toLine()}\n`);
  // Explicit: a handle that some test left open must not keep CI waiting.
  process.exit(hasPassed ? 0 : 1);
}

async function listSuites(runner: Vitest): Promise<void> {
  const suites = await runner.globTestSpecifications();
  const names = [...new Set(suites.map(({ moduleId }) => relative(runner.config.root, moduleId)))].sort();
  process.stdout.write(`\nNo test file matches "${positionals.join(' ')}". There are:\n`);
  for (const name of names) process.stdout.write(`  ${name}\n`);
}
