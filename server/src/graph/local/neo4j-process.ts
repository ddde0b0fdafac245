import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jHome } from './neo4j-home.ts';
import { endProcess, listProcessesWithParameter } from './process-table.ts';

/** How a process ended: an exit code or the signal that ended it. */
export interface ProcessExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Neo4jProcess {
  pid: number;
  /** Resolves when Neo4j has ended, for whatever reason. */
  exited: Promise<ProcessExit>;
  /** SIGTERM, and after 4 s SIGKILL. Neo4j writes its data out on SIGTERM; after a SIGKILL it recovers it from its log. */
  stop(): Promise<void>;
}

export interface SpawnOptions {
  home: Neo4jHome;
  java: string;
  libFolder: string;
  heapMb: number;
  environment: NodeJS.ProcessEnv;
}

const STOP_PATIENCE_MS = 4_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Starts Neo4j's process; it is not ready for connections yet. */
export async function spawnNeo4j(options: SpawnOptions): Promise<Neo4jProcess> {
  const { home, java, environment } = options;
  const log = openSync(home.consoleLog, 'w');
  // A group of its own: the terminal's Ctrl-C reaches only the server, which then stops Neo4j when it is done with it.
  const child = spawn(java, javaParameters(options), {
    env: environment,
    stdio: ['ignore', log, log],
    detached: true,
    cwd: home.folder,
  });
  closeSync(log);
  const pid = await spawned(child);
  const guard = spawnGuard(pid, environment);
  const exited = new Promise<ProcessExit>((resolve) => {
    child.once('exit', (code, signal) => {
      guard.kill('SIGKILL');
      resolve({ code, signal });
    });
  });
  return {
    pid,
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
      await exited;
      clearTimeout(force);
    },
  };
}

/** Ends the Neo4j that a killed server left running on this folder. Gives the ids of those found. */
export async function endOrphans(home: Neo4jHome): Promise<number[]> {
  const orphans = listProcessesWithParameter(homeParameter(home));
  await Promise.all(orphans.map((pid) => endProcess(pid, STOP_PATIENCE_MS)));
  return orphans;
}

/** The last lines that Neo4j wrote, for a person to read. */
export async function readLogTail(home: Neo4jHome, lineCount: number): Promise<string> {
  const texts = await Promise.all(
    [home.neo4jLog, home.consoleLog].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return texts
    .flatMap((text) => text.trimEnd().split('\n').slice(-lineCount))
    .filter((line) => line !== '')
    .join('\n');
}

function homeParameter(home: Neo4jHome): string {
  return `--home-dir=${home.folder}`;
}

function javaParameters({ home, libFolder, heapMb }: SpawnOptions): string[] {
  return [
    // Half of it from the start, and room for Neo4j's classes: else a start and an import's first minute collect garbage often.
    `-Xms${String(Math.round(heapMb / 2))}m`,
    '-XX:MetaspaceSize=160m',
    `-Xmx${String(heapMb)}m`,
    // On a heap this small the serial collector takes some 50 MB less than G1.
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(libFolder, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeParameter(home),
    `--config-dir=${home.confFolder}`,
  ];
}

async function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve(child.pid);
    });
  });
}

/**
 * A shell that waits for our end of a pipe to close, which the kernel does however we end, kill -9 included, and then
 * stops Neo4j. Where it does not run, the next start ends the orphan.
 */
function spawnGuard(neo4jPid: number, environment: NodeJS.ProcessEnv): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$1"', 'kms-neo4j-guard', String(neo4jPid)], {
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return guard;
}
