import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
const IS_LINUX = process.platform === 'linux';

/** Whether a process runs under this id; one that has ended and only waits to be collected does not count. */
export function isProcessAlive(pid: number): boolean {
  return findStartMark(pid) !== null;
}

/**
 * A text that tells this process from any other that had or will have the same id: its start time. Null when none runs.
 * A lock that names a process by its id alone would be held for ever by a stranger who got that id after a crash.
 */
export function findStartMark(pid: number): string | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  try {
    if (!IS_LINUX) return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** Ids of this user's processes that were started with exactly this parameter (containers of their own are left alone). */
export function listProcessesWithParameter(parameter: string): number[] {
  if (!IS_LINUX) return listWithPs(parameter);
  const ours = processSpace('self');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && hasParameter(name, parameter) && processSpace(name) === ours)
    .map(Number)
    .filter(isProcessAlive);
}

function hasParameter(name: string, parameter: string): boolean {
  try {
    return readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').includes(parameter);
  } catch {
    return false;
  }
}

/** Owner and mount space: another container may use the same path for another folder. */
function processSpace(name: string): string | null {
  try {
    return `${String(statSync(`/proc/${name}`).uid)} ${readlinkSync(`/proc/${name}/ns/mnt`)}`;
  } catch {
    return null;
  }
}

function listWithPs(parameter: string): number[] {
  const lines = execFileSync('ps', ['-x', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => `${line} `.includes(` ${parameter} `)).map((line) => Number.parseInt(line, 10));
}

/** Asks a process to end (SIGTERM), waits, and ends it by force after `patienceMs`. Needs no right to wait on it as its parent. */
export async function endProcess(pid: number, patienceMs: number): Promise<void> {
  const mark = findStartMark(pid);
  const isSame = (): boolean => mark !== null && findStartMark(pid) === mark;
  sendSignal(pid, 'SIGTERM');
  for (let waited = 0; isSame() && waited < patienceMs; waited += POLL_MS) await sleep(POLL_MS);
  if (!isSame()) return;
  sendSignal(pid, 'SIGKILL');
  while (isSame()) await sleep(POLL_MS);
}

/** Sends a signal; a process that is gone already is fine. */
export function sendSignal(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
