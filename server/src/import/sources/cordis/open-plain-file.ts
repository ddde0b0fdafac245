import { openFile } from '../../archive/open-file.ts';
import type { CordisFile } from './cordis-file.ts';

/** A table that lies in a file of its own, gzipped or not. */
export function openPlainFile(path: string): CordisFile {
  const { fileName, shownName, read } = openFile(path);
  return { name: fileName.replace(/\.gz$/u, ''), shownName, read };
}
