import { statfs } from 'node:fs/promises';
import { diskFull } from './start-problem.ts';

/** @throws StartProblem DISK_FULL when less than `neededMb` megabytes are free for this user where `folder` (existing) lies. */
export async function ensureFreeSpace(folder: string, neededMb: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb < neededMb)
    throw diskFull(folder, { details: `${String(freeMb)} MB are free, ${String(neededMb)} MB are needed.` });
}
