import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '../../source-module.ts';

/** The whole registry unpacks to some 350 MB, at about 15:1. */
const MAX_BYTES = 1024 ** 3;
const MAX_RATIO = 50;
const RATIO_COUNTS_FROM = 64 * 1024 ** 2;
const MAX_ZIP_ENTRIES = 100;
const SYMBOLIC_LINK = 0o12;

/**
 * The bytes of a dump, plain, gzipped, or the JSON inside the publisher's zip, which is read in place: nothing is unpacked.
 * @throws FileRefused for a file that is missing, cut off, damaged or a bomb; the reason of `signal` when stopped
 */
export async function* readDumpBytes(path: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  let opened: OpenedBytes | undefined;
  try {
    opened = await openBytes(path);
    let total = 0;
    for await (const chunk of opened.stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      total += chunk.length;
      refuseBomb(path, total, opened.packedBytes);
      yield chunk;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FileRefused ? error : new FileRefused(path, reasonOf(error), { cause: error });
  } finally {
    opened?.stream.destroy();
    opened?.zip?.close();
  }
}

interface OpenedBytes {
  stream: Readable;
  packedBytes: number;
  zip?: ZipFile;
}

async function openBytes(path: string): Promise<OpenedBytes> {
  const info = await stat(path);
  if (!info.isFile()) throw new FileRefused(path, 'is no file; give the JSON or the zip of the dump');
  const magic = await firstBytes(path);
  if (magic.startsWith('504b')) return openZipped(path);
  const stream = createReadStream(path);
  if (!magic.startsWith('1f8b')) return { stream, packedBytes: info.size };
  const unzipped = pipeline(stream, createGunzip(), () => {
    // Its errors reach the reader of the last stream.
  });
  return { stream: unzipped, packedBytes: info.size };
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openZipped(path: string): Promise<OpenedBytes> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > MAX_ZIP_ENTRIES) throw new FileRefused(path, 'the zip has more entries than any dump of ROR');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (entry.fileName.endsWith('.json')) entries.push(entry);
    const entry = chooseEntry(path, entries);
    return { stream: await zip.openReadStreamPromise(entry), packedBytes: entry.compressedSize, zip };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Zips of 2024 and 2025 hold schema v1 beside v2; v2 is the one that is kept up. */
function chooseEntry(path: string, entries: readonly Entry[]): Entry {
  const entry = entries.find(({ fileName }) => fileName.includes('schema_v2')) ?? entries[0];
  if (entry === undefined) throw new FileRefused(path, 'the zip holds no .json');
  if (entry.isEncrypted()) throw new FileRefused(path, `${entry.fileName} is encrypted`);
  if (entry.externalFileAttributes >>> 28 === SYMBOLIC_LINK) {
    throw new FileRefused(path, `${entry.fileName} is a link`);
  }
  return entry;
}

function refuseBomb(path: string, total: number, packedBytes: number): void {
  if (total > MAX_BYTES) throw new FileRefused(path, 'it is larger than any dump of ROR can be (1 GB)');
  if (total > RATIO_COUNTS_FROM && total > packedBytes * MAX_RATIO) {
    throw new FileRefused(path, `it unpacks to more than ${String(MAX_RATIO)} times its size`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'Z_BUF_ERROR') return 'the file is cut off: its compressed data do not end';
  return `cannot be read: ${error.message}`;
}
