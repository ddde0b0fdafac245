import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { PROJECT_FOLDER } from './project-files.ts';

/**
 * `npm run check`: runs every script of package.json whose name starts with `check:`, or those named
 * (`npm run check -- lint types`). Says how to repair each that fails; exits with 1 when any fails.
 */
const FIXES: Record<string, string> = {
  types: 'repair the types; `npx tsc --noEmit --watch` shows them as you type',
  lint: '`npx eslint . --fix`, then repair by hand what it leaves',
  borders:
    'move the code to the folder that may do this (docs/architecture.md); allow it in .dependency-cruiser.mjs only with a decision',
  unused: 'delete what nobody uses; `npx knip --fix` takes away the word export',
  codegen: '`npm run codegen` and commit what it writes',
  format: '`npm run format`',
  sizes: 'load the large part with import(); `npx vite build web` lists the chunks',
  translations: 'edit web/src/locales/it.json and en.json together',
  links: 'correct the link or the heading it names',
  repository: 'see the rules in test/check/check-repository.ts',
  seed: '`npm run kms -- validate` names file, line and reason',
  lockfile: '`npm install`; when it still fails, a package lacks its builds for other systems: take the version before',
  containers: '`npx dclint docker-compose.yml --fix`, `npx dockerfile-utils lint server/Dockerfile`',
};

interface Outcome {
  name: string;
  hasPassed: boolean;
  seconds: number;
}

const chosen = process.argv.slice(2);
const checks = readChecks().filter(({ name }) => chosen.length === 0 || chosen.includes(name));
if (checks.length === 0) {
  const names = readChecks().map(({ name }) => name);
  process.stdout.write(`There is no check named ${chosen.join(', ')}. There are: ${names.join(', ')}\n`);
  process.exit(1);
}
const start = performance.now();
// Generating writes files that others read: it goes first, alone.
const writers = checks.filter(({ name }) => name === 'codegen');
const readers = checks.filter(({ name }) => name !== 'codegen');
const outcomes = [...(await runAll(writers)), ...(await runAll(readers))];
const failed = outcomes.filter(({ hasPassed }) => !hasPassed);
for (const { name } of failed) process.stdout.write(`\n✗ ${name}: ${FIXES[name] ?? `npm run check:${name}`}`);
const total = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(`\n${outcomes.length - failed.length} checks passed, ${failed.length} failed, in ${total} s\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

interface Check {
  name: string;
  command: string;
}

function readChecks(): Check[] {
  const text = readFileSync(`${PROJECT_FOLDER}/package.json`, 'utf8');
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(text));
  return Object.entries(scripts)
    .filter(([name]) => name.startsWith('check:'))
    .map(([name, command]) => ({ name: name.slice('check:'.length), command }));
}

/** Runs as many at a time as there are cores, in the order given. */
async function runAll(queue: readonly Check[]): Promise<Outcome[]> {
  const waiting = [...queue];
  const done: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) done.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return done;
}

async function runCheck({ name, command }: Check): Promise<Outcome> {
  const began = performance.now();
  const { code, output } = await runShell(command);
  const seconds = (performance.now() - began) / 1000;
  const hasPassed = code === 0;
  process.stdout.write(`${hasPassed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!hasPassed) process.stdout.write(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
  return { name, hasPassed, seconds };
}

function runShell(command: string): Promise<{ code: number; output: string }> {
  const path = [`${PROJECT_FOLDER}/node_modules/.bin`, process.env.PATH ?? ''].join(delimiter);
  const child = spawn(command, {
    shell: true,
    cwd: PROJECT_FOLDER,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
