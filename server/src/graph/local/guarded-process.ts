import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** How a process ended: an exit code or the signal that ended it. */
export interface ProcessExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A program that runs beside the server and ends with it. */
export interface GuardedProcess {
  pid: number;
  /** Resolves when it has ended, for whatever reason. */
  exited: Promise<ProcessExit>;
  /** SIGTERM, and after 4 s SIGKILL. */
  stop(): Promise<void>;
}

export interface GuardedProcessOptions {
  /** What it is called in the table of processes: its guard is `kms-<name>-guard`. */
  name: string;
  program: string;
  parameters: readonly string[];
  folder: string;
  /** Gets what the program prints; written anew at each start. */
  logFile: string;
  environment: NodeJS.ProcessEnv;
}

export const STOP_PATIENCE_MS = 4_000;

/**
 * Starts a program that must not outlive the server, however the server ends.
 * @throws the error of spawn: ENOENT when there is no such program
 */
export async function spawnGuarded(options: GuardedProcessOptions): Promise<GuardedProcess> {
  const { name, program, parameters, folder, logFile, environment } = options;
  const log = openSync(logFile, 'w');
  // A group of its own: the terminal's Ctrl-C reaches only the server, which then stops the program when it is done with it.
  const child = spawn(program, parameters, {
    env: environment,
    stdio: ['ignore', log, log],
    detached: true,
    cwd: folder,
  });
  closeSync(log);
  const pid = await spawned(child);
  const guard = spawnGuard(name, pid, environment);
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
 * stops the program. Where it does not run, the next start ends the orphan.
 */
function spawnGuard(name: string, pid: number, environment: NodeJS.ProcessEnv): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$1"', `kms-${name}-guard`, String(pid)], {
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return guard;
}
