import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { choosePort } from '../../../graph/local/choose-port.ts';
import { lockFolder } from '../../../graph/local/folder-lock.ts';
import { spawnGuarded, STOP_PATIENCE_MS, type GuardedProcess } from '../../../graph/local/guarded-process.ts';
import { endProcess, listProcessesWithParameter } from '../../../graph/local/process-table.ts';
import { runProgram } from '../../../graph/local/run-program.ts';
import { fileErrorCode, StartProblem, translateFileError } from '../../../graph/local/start-problem.ts';
import { ensureMasterKey, prepareMeilisearchHome, type MeilisearchHome } from './meilisearch-home.ts';

export interface LocalMeilisearchOptions {
  /** Meilisearch's files go into its subfolder `meilisearch`; made when absent. One server at a time may use it. */
  dataFolder: string;
  /** PATH says where the program is. */
  environment: NodeJS.ProcessEnv;
  /** Absent: a free one is chosen. */
  port?: number | undefined;
  signal?: AbortSignal | undefined;
}

export interface LocalMeilisearch {
  url: string;
  masterKey: string;
  pid: number;
  /** Resolves when it has ended, by stop() or by itself; the data folder is free again by then. */
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

const PROGRAM = 'meilisearch';
const TIME_LIMIT_MS = 30_000;
const POLL_MS = 50;
const ASK_MS = 1_000;
const LOG_LINES = 12;
/** Of the machine's memory the engine would take two thirds to index with. */
const INDEXING_MEMORY = '512MiB';

/** The version of the `meilisearch` on PATH, undefined when there is none. */
export async function findMeilisearch(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { output } = await runProgram(PROGRAM, ['--version'], { environment: withoutItsVariables(environment) });
    return /\d+(?:\.\d+)+/u.exec(output)?.[0];
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(fileErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/**
 * Starts the `meilisearch` on PATH as a child process, on the loopback address, with a generated master key, and waits
 * until it answers. Data that it cannot begin with are thrown away: the index is made of the graph again.
 * @throws StartProblem MEILISEARCH_MISSING | MEILISEARCH_STOPPED | MEILISEARCH_TOO_SLOW | DISK_FULL | DATA_FOLDER_UNUSABLE |
 * DATA_FOLDER_IN_USE; an AbortError when `signal` ended it
 */
export async function startLocalMeilisearch(options: LocalMeilisearchOptions): Promise<LocalMeilisearch> {
  const version = await findMeilisearch(options.environment);
  if (version === undefined) {
    throw new StartProblem(
      'MEILISEARCH_MISSING',
      'There is no program meilisearch on PATH: install it, or give the address of a running one in MEILI_URL, or set KMS_SEARCH to embedded.',
    );
  }
  const home = await prepareMeilisearchHome(options.dataFolder, version);
  try {
    const lock = lockFolder(home.folder);
    try {
      const started = await startInLockedHome(home, options);
      const exited = started.process.exited.finally(() => {
        lock.release();
      });
      return {
        url: started.url,
        masterKey: started.masterKey,
        pid: started.process.pid,
        exited,
        stop: async () => {
          await started.process.stop();
          await exited;
        },
      };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw translateFileError(error, home.folder);
  }
}

interface Started {
  url: string;
  masterKey: string;
  process: GuardedProcess;
}

async function startInLockedHome(home: MeilisearchHome, options: LocalMeilisearchOptions): Promise<Started> {
  const orphans = listProcessesWithParameter(dataParameter(home));
  await Promise.all(orphans.map(async (pid) => endProcess(pid, STOP_PATIENCE_MS)));
  try {
    return await startOnce(home, options);
  } catch (error) {
    if (!(error instanceof StartProblem && error.code === 'MEILISEARCH_STOPPED')) throw error;
    await rm(dataFolderOf(home), { recursive: true, force: true });
    return startOnce(home, options);
  }
}

async function startOnce(home: MeilisearchHome, options: LocalMeilisearchOptions): Promise<Started> {
  const { environment, signal } = options;
  const masterKey = await ensureMasterKey(home);
  const port = await choosePort(options.port);
  signal?.throwIfAborted();
  const process = await spawnGuarded({
    name: PROGRAM,
    program: PROGRAM,
    parameters: [
      dataParameter(home),
      `--http-addr=127.0.0.1:${String(port)}`,
      '--env=production',
      '--no-analytics',
      // It would write a line for each request.
      '--log-level=WARN',
      `--max-indexing-memory=${INDEXING_MEMORY}`,
      `--dump-dir=${join(home.versionFolder, 'dumps')}`,
      `--snapshot-dir=${join(home.versionFolder, 'snapshots')}`,
    ],
    folder: home.versionFolder,
    logFile: home.logFile,
    // The key goes through the environment: a command line can be read by every user of the machine.
    environment: { ...withoutItsVariables(environment), MEILI_MASTER_KEY: masterKey },
  });
  const url = `http://127.0.0.1:${String(port)}`;
  try {
    await waitUntilHealthy(url, { home, process, signal });
    await writeFile(home.addressFile, `${url}\n`);
  } catch (error) {
    await process.stop();
    throw error;
  }
  return { url, masterKey, process };
}

async function waitUntilHealthy(
  url: string,
  { home, process, signal }: { home: MeilisearchHome; process: GuardedProcess; signal: AbortSignal | undefined },
): Promise<void> {
  const state = { hasEnded: false };
  void process.exited.then(() => {
    state.hasEnded = true;
  });
  const giveUpAt = Date.now() + TIME_LIMIT_MS;
  while (!(await isHealthy(url))) {
    signal?.throwIfAborted();
    if (state.hasEnded) throw await problem('MEILISEARCH_STOPPED', 'ended while it was starting', home);
    if (Date.now() > giveUpAt) throw await problem('MEILISEARCH_TOO_SLOW', 'did not answer within 30 s', home);
    await pause(POLL_MS);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(ASK_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

async function problem(
  code: 'MEILISEARCH_STOPPED' | 'MEILISEARCH_TOO_SLOW',
  what: string,
  { logFile }: MeilisearchHome,
): Promise<StartProblem> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const details = log.trimEnd().split('\n').slice(-LOG_LINES).join('\n');
  return new StartProblem(code, `The local Meilisearch ${what}: see its log, ${logFile}.`, { details });
}

function dataFolderOf(home: MeilisearchHome): string {
  return join(home.versionFolder, 'data');
}

function dataParameter(home: MeilisearchHome): string {
  return `--db-path=${dataFolderOf(home)}`;
}

/** What is set for another Meilisearch on this machine is not for ours. */
function withoutItsVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('MEILI_')));
}
