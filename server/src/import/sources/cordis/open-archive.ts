import { basename } from 'node:path';
import { openZip } from '../../archive/open-zip.ts';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';

/**
 * The tables in the publisher's zip, by entry name without folders.
 * @throws FileRefused when it is no sound zip, does harm, or holds the same table twice
 */
export async function openArchive(path: string): Promise<CordisFile[]> {
  const files = new Map<string, CordisFile>();
  for (const { fileName, shownName, read } of await openZip(path)) {
    const name = basename(fileName);
    if (files.has(name)) throw new FileRefused(basename(path), `holds ${name} twice`);
    files.set(name, { name, shownName, read });
  }
  return [...files.values()];
}
