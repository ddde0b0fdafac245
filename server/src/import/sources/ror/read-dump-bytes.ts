import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFile } from '../../archive/open-file.ts';
import { isZip, openZip } from '../../archive/open-zip.ts';
import type { PackedFile } from '../../archive/packed-file.ts';
import { FileRefused } from '../../source-module.ts';

/**
 * The bytes of a dump, plain, gzipped, or the JSON inside the publisher's zip, which is read in place: nothing is unpacked.
 * @throws FileRefused for a file that is missing, cut off, damaged or a bomb; the reason of `signal` when stopped
 */
export async function* readDumpBytes(path: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const dump = await openDump(path);
  for await (const chunk of dump.read()) {
    signal.throwIfAborted();
    yield chunk;
  }
}

async function openDump(path: string): Promise<PackedFile> {
  const found = await stat(path).catch((error: unknown) => {
    throw new FileRefused(basename(path), 'there is no such file, or it may not be read', { cause: error });
  });
  if (!found.isFile()) throw new FileRefused(basename(path), 'is no file; give the JSON or the zip of the dump');
  return (await isZip(path)) ? chooseEntry(path, await openZip(path)) : openFile(path);
}

/** Zips of 2024 and 2025 hold schema v1 beside v2; v2 is the one that is kept up. */
function chooseEntry(path: string, entries: readonly PackedFile[]): PackedFile {
  const dumps = entries.filter(({ fileName }) => fileName.endsWith('.json'));
  const entry = dumps.find(({ fileName }) => fileName.includes('schema_v2')) ?? dumps[0];
  if (entry === undefined) throw new FileRefused(basename(path), 'the zip holds no .json');
  return entry;
}
