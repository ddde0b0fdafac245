import { basename } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import { MAX_ARCHIVE_ENTRIES, refusesInflating } from './inflate-limits.ts';

const FILE_TYPE_MASK = 0o170_000;
const REGULAR_FILE = 0o100_000;
const FOLDER = 0o040_000;

/**
 * The tables in the publisher's zip, by entry name without folders. Nothing is unpacked to disk: entries are read as streams.
 * @throws FileRefused when it is no zip, is cut off, holds links, encrypted entries, names that lead out of it, the same
 * table twice, more than 200 entries or one that unpacks beyond all measure
 */
export async function openArchive(path: string): Promise<CordisFile[]> {
  const archiveName = basename(path);
  const files = new Map<string, CordisFile>();
  const archive = await openZip(path, archiveName);
  try {
    if (archive.entryCount > MAX_ARCHIVE_ENTRIES) throw new FileRefused(archiveName, 'has more than 200 entries');
    for await (const entry of eachEntry(archive, archiveName)) {
      const reason = refusesEntry(entry);
      const shownName = `${archiveName}/${entry.fileName}`;
      if (reason !== undefined) throw new FileRefused(shownName, reason);
      if (entry.fileName.endsWith('/')) continue;
      const name = basename(entry.fileName);
      if (files.has(name)) throw new FileRefused(archiveName, `holds ${name} twice`);
      files.set(name, { name, shownName, read: () => readEntry(path, archiveName, entry.fileName) });
    }
  } finally {
    archive.close();
  }
  return [...files.values()];
}

function refusesEntry(entry: Entry): string | undefined {
  // Only archives made on Unix state the type; zero means that it is not stated.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER) return 'is a link or no ordinary file';
  if (entry.isEncrypted()) return 'is encrypted';
  return refusesInflating(entry.compressedSize, entry.uncompressedSize);
}

async function openZip(path: string, archiveName: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw damaged(archiveName, error);
  }
}

async function* eachEntry(archive: ZipFile, archiveName: string): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (error) {
    throw damaged(archiveName, error);
  }
}

/** Opens the archive anew, so that no file stays open between two readings. */
async function* readEntry(path: string, archiveName: string, fileName: string): AsyncGenerator<Uint8Array> {
  const archive = await openZip(path, archiveName);
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

async function* inflateEntry(archive: ZipFile, entry: Entry, shownName: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw damaged(shownName, error);
  }
}

function damaged(name: string, error: unknown): unknown {
  const reason = error instanceof Error ? error.message : 'cannot be read';
  return new FileRefused(name, `is no sound zip archive (${reason})`, { cause: error });
}
