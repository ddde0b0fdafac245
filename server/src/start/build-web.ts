import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER, WEB_FOLDER } from '../project-folders.ts';

const STAMP = '.built-from';

/** The explorer could not be built; the message says what to run to see more. */
export class WebBuildFailed extends Error {
  override readonly name = 'WebBuildFailed';
}

/**
 * Builds the explorer with Vite when its sources changed since the last build; does nothing where there are no sources or
 * no Vite (a container that holds only the built files).
 * @returns whether it built
 * @throws WebBuildFailed with the end of Vite's output
 */
export async function buildWeb(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  const sources = join(WEB_FOLDER, 'src');
  const dist = join(WEB_FOLDER, 'dist');
  if (!existsSync(sources) || viteProgram() === undefined) return false;
  const fingerprint = await fingerprintOf([
    sources,
    join(WEB_FOLDER, 'index.html'),
    join(WEB_FOLDER, 'vite.config.ts'),
    join(PROJECT_FOLDER, 'package-lock.json'),
  ]);
  const stampFile = join(dist, STAMP);
  if (existsSync(join(dist, 'index.html')) && (await readIfThere(stampFile)) === fingerprint) return false;
  await runVite(environment, signal);
  await writeFile(stampFile, fingerprint);
  return true;
}

function viteProgram(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  } catch {
    return undefined;
  }
}

async function runVite(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const program = viteProgram() ?? '';
  const child = spawn(process.execPath, [program, 'build', WEB_FOLDER, '--logLevel', 'warn'], {
    cwd: PROJECT_FOLDER,
    // Whatever the shell says: React's development version is twice as large.
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new WebBuildFailed(`The explorer could not be built; "npm run build" shows why.\n${output.slice(-2000)}`);
}

async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(path)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
