import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStartMark } from './process-table.ts';
import { fileErrorCode, StartProblem } from './start-problem.ts';

export interface FolderLock {
  /** Gives the folder free; a second call does nothing. */
  release(): void;
}

/**
 * Takes a folder for this process: one data folder, one server. The lock file names the process by id and start time, so a
 * server that was killed leaves a lock that the next start recognises as left behind. The link and the rename are what
 * makes two starts at the same moment safe: only one of them succeeds.
 * @throws StartProblem DATA_FOLDER_IN_USE when a living process, this one included, holds it
 */
export function lockFolder(folder: string): FolderLock {
  const lockFile = join(folder, 'server.lock');
  const draft = `${lockFile}.${String(process.pid)}`;
  const content = `${String(process.pid)} ${findStartMark(process.pid) ?? ''}`;
  writeFileSync(draft, content);
  try {
    while (!tryLink(draft, lockFile)) removeStaleLock(lockFile, folder);
  } finally {
    rmSync(draft, { force: true });
  }
  let isHeld = true;
  return {
    release: () => {
      if (isHeld) rmSync(lockFile, { force: true });
      isHeld = false;
    },
  };
}

function tryLink(draft: string, lockFile: string): boolean {
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeStaleLock(lockFile: string, folder: string): void {
  const content = readLock(lockFile);
  if (content === null) return;
  refuseLiving(content, folder);
  const aside = `${lockFile}.stale-${String(process.pid)}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  // Between reading and renaming another start may have taken the lock: then it is theirs and goes back.
  const moved = readLock(aside);
  if (moved !== null && moved !== content) tryLink(aside, lockFile);
  rmSync(aside, { force: true });
}

function refuseLiving(content: string, folder: string): void {
  const [pid = '', ...mark] = content.split(' ');
  if (findStartMark(Number(pid)) !== mark.join(' ')) return;
  throw new StartProblem(
    'DATA_FOLDER_IN_USE',
    `Another server (process ${pid}) already uses the data folder ${folder}: stop it first, or choose another folder with KMS_DATA.`,
  );
}

function readLock(lockFile: string): string | null {
  try {
    return readFileSync(lockFile, 'utf8');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
