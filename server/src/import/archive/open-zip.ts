import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '../source-module.ts';
import { MAX_ARCHIVE_ENTRIES, refusesInflating } from './inflate-limits.ts';
import type { PackedFile } from './packed-file.ts';

const FILE_TYPE_MASK = 0o170_000;
const REGULAR_FILE = 0o100_000;
const FOLDER = 0o040_000;

/** Whether a file is a zip by its first bytes, or by its name where they are gone: what is called one is refused as one. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return path.endsWith('.zip') || (bytesRead === 2 && buffer.toString('latin1') === 'PK');
  } finally {
    await file.close();
  }
}

/**
 * The files in a zip. Nothing is unpacked to disk: entries are read as streams.
 * @throws FileRefused when it is no zip, is cut off, holds links, encrypted entries, names that lead out of it, more than 200
 * entries or one that unpacks beyond all measure
 */
export async function openZip(path: string): Promise<PackedFile[]> {
  const archiveName = basename(path);
  const files: PackedFile[] = [];
  const archive = await openArchive(path, archiveName);
  try {
    if (archive.entryCount > MAX_ARCHIVE_ENTRIES) throw new FileRefused(archiveName, 'has more than 200 entries');
    for await (const entry of eachEntry(archive, archiveName)) {
      const { fileName } = entry;
      const reason = refusesEntry(entry);
      const shownName = `${archiveName}/${fileName}`;
      if (reason !== undefined) throw new FileRefused(shownName, reason);
      if (fileName.endsWith('/')) continue;
      files.push({ fileName, shownName, read: () => readEntry(path, archiveName, fileName) });
    }
  } finally {
    archive.close();
  }
  return files;
}

export function refusesEntry(entry: Entry): string | undefined {
  // Only archives made on Unix state the type; zero means that it is not stated.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER) return 'is a link or no ordinary file';
  if (entry.isEncrypted()) return 'is encrypted';
  return refusesInflating(entry.compressedSize, entry.uncompressedSize);
}

export async function openArchive(path: string, archiveName: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw damaged(archiveName, error);
  }
}

export async function* eachEntry(archive: ZipFile, archiveName: string): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (error) {
    throw damaged(archiveName, error);
  }
}

/** Opens the archive anew, so that no file stays open between two readings. */
async function* readEntry(path: string, archiveName: string, fileName: string): AsyncGenerator<Buffer> {
  const archive = await openArchive(path, archiveName);
  try {
    for await (const entry of eachEntry(archive, archiveName)) {
      if (entry.fileName === fileName) {
        yield* inflateEntry(archive, entry, `${archiveName}/${fileName}`);
        return;
      }
    }
    throw new FileRefused(archiveName, `no longer holds ${fileName}`);
  } finally {
    archive.close();
  }
}

export async function* inflateEntry(archive: ZipFile, entry: Entry, shownName: string): AsyncGenerator<Buffer> {
  try {
    yield* (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw damaged(shownName, error);
  }
}

function damaged(name: string, error: unknown): unknown {
  const reason = error instanceof Error ? error.message : 'of an unknown cause';
  return new FileRefused(name, `is no sound zip archive and cannot be read (${reason})`, { cause: error });
}
