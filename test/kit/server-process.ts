import { spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess, listProcessesWithParameter } from '../../server/src/graph/local/process-table.ts';
import { findFreePort } from './free-port.ts';

const PROJECT_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const POLL_MS = 100;

export interface ServerOptions {
  /** Variables on top of this process's own. */
  env?: Readonly<Record<string, string>>;
  /** Data of an earlier server, to see it start again on them; a new temporary folder when absent. */
  dataFolder?: string;
  /** How long it may take until `/health/ready` answers 200; the first start fetches jars and builds the web. */
  readyTimeoutMs?: number;
}

/** A running server of the project, in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly dataFolder: string;
  /** All it has written to standard output and standard error so far. */
  output(): string;
  /** Ends as an operator does. Answers the exit code; null when it had to be killed after 15 s. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
  /** Ends the server alone, as a crash does (SIGKILL); what it started may live on. */
  kill9(): Promise<void>;
  /** Process ids of the local Neo4j that runs on its data folder: one, or none before its start and after its end. */
  neo4jPids(): Promise<number[]>;
  /** Ends whatever is left of the server and of its Neo4j, and removes the data folder if the kit made it. */
  dispose(): Promise<void>;
}

/** A server that may not be ready yet, or never will be. */
export interface SpawnedServer extends ServerProcess {
  /** The exit code once it has ended and its output is complete; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
}

/**
 * Starts `node server/src/main.ts` on a free port of the loopback interface and waits until it is ready.
 * @throws Error with all its output when it ends or is not ready in time; nothing is left running then.
 */
export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const server = await spawnServer(options);
  try {
    await waitUntilReady(server, options.readyTimeoutMs);
  } catch (error) {
    await server.dispose();
    throw error;
  }
  return server;
}

/**
 * Starts the server's process as startServer does, without waiting for anything. PORT may be given in `env`. It searches with
 * Neo4j's own indexes, so that a test does the same on every machine; the other engine has tests of its own.
 */
export async function spawnServer({ env, dataFolder: given }: ServerOptions = {}): Promise<SpawnedServer> {
  const dataFolder = given ?? (await mkdtemp(join(tmpdir(), 'kms-test-')));
  const port = env?.['PORT'] ?? String(await findFreePort());
  // A process group of its own, so that dispose() also reaches what the server started.
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, HOST: '127.0.0.1', PORT: port, KMS_DATA: dataFolder, KMS_SEARCH: 'embedded', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The server process could not be started.');
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  }
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      resolve(code);
    }),
  );
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;

  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    dataFolder,
    ended,
    output: () => chunks.join(''),
    hasEnded,
    neo4jPids: async () => findNeo4j(dataFolder),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      const code = await ended;
      clearTimeout(late);
      return code;
    },
    async kill9() {
      const exited = hasEnded() || new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await exited;
    },
    async dispose() {
      killGroup(pid);
      // Neo4j has a group of its own and may be writing its data out: the folder can go when it is gone.
      for (const neo4j of await findNeo4j(dataFolder)) await endProcess(neo4j, 0);
      if (given === undefined) await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A folder that is no folder, or none yet, has no Neo4j. */
async function findNeo4j(dataFolder: string): Promise<number[]> {
  const home = await realpath(join(dataFolder, 'neo4j')).catch(() => undefined);
  return home === undefined ? [] : listProcessesWithParameter(`--home-dir=${home}`);
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody of the group lives, which is what is wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Waits until `/health/ready` answers 200. @throws Error with all output when the server ends or is not ready in time */
export async function waitUntilReady(server: SpawnedServer, timeoutMs = 300_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (server.hasEnded()) throw new Error(`The server ended before it was ready:\n${server.output()}`);
    if (await isReady(server.url)) return;
    await delay(POLL_MS);
  }
  throw new Error(`The server was not ready after ${String(timeoutMs)} ms:\n${server.output()}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    // Not listening yet.
    return false;
  }
}
