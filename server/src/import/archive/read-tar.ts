import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Extract, type Header } from 'tar-stream';
import { isBomb } from './inflate-limits.ts';
import { FileRefused } from '../source-module.ts';
import { gatherBytes, type GatheredFile } from './gather-bytes.ts';

const BLOCK_BYTES = 512;
const ORDINARY: ReadonlySet<string> = new Set(['file', 'contiguous-file', 'directory']);

/** Which entries of an archive are read, and how many and how large they can be. */
export interface TarBounds {
  isRead: (name: string) => boolean;
  maxEntries: number;
  maxEntryBytes: number;
}

/**
 * The files in a tar archive, gzipped or not, in its order. Nothing is unpacked to disk.
 * @throws FileRefused when it is cut off or damaged, holds links, devices or names that lead out of it, more entries than
 * there can be, or unpacks to more than a hundred times its size
 */
export async function* readTar(path: string, bounds: TarBounds): AsyncGenerator<GatheredFile> {
  const archive = basename(path);
  const entries = extract();
  const inflate = createGunzip({ chunkSize: 1 << 17 });
  const isPacked = await isGzip(path);
  const input = createReadStream(path);
  const watch = watchBytes(archive, () => (isPacked ? inflate.bytesWritten : input.bytesRead));
  // Errors are met where the entries are read: pipeline destroys the extracting stream with them.
  if (isPacked) pipeline(input, inflate, watch, entries, () => undefined);
  else pipeline(input, watch, entries, () => undefined);
  try {
    yield* readEntries(entries, archive, bounds);
  } catch (error) {
    throw error instanceof FileRefused ? error : damaged(archive, error);
  } finally {
    entries.destroy();
  }
}

async function* readEntries(
  entries: Extract,
  archive: string,
  { isRead, maxEntries, maxEntryBytes }: TarBounds,
): AsyncGenerator<GatheredFile> {
  let count = 0;
  for await (const entry of entries) {
    const { header } = entry;
    const shownName = `${archive}/${header.name}`;
    count += 1;
    if (count > maxEntries) throw new FileRefused(archive, `has more than ${maxEntries.toLocaleString('en')} entries`);
    const reason = refusesEntry(header);
    if (reason !== undefined) throw new FileRefused(shownName, reason);
    const isWanted = header.type !== 'directory' && isRead(header.name);
    const isTooLarge = header.size > maxEntryBytes;
    if (isWanted)
      yield {
        shownName,
        bytes: isTooLarge ? undefined : await gatherBytes(entry as AsyncIterable<Uint8Array>, maxEntryBytes),
      };
    // The next entry comes once this one's bytes are gone.
    if (!isWanted || isTooLarge) entry.resume();
  }
}

function refusesEntry({ type, name }: Header): string | undefined {
  if (!ORDINARY.has(type)) return `is a ${type}, no ordinary file`;
  if (/^(?:[\\/]|[a-z]:)/iu.test(name) || name.split(/[\\/]/u).includes('..')) return 'has a name that leads out of it';
  return undefined;
}

/**
 * Passes bytes on; stops when they become out of all proportion to what was read for them, or end without the empty block
 * that ends an archive.
 */
function watchBytes(archive: string, packedBytes: () => number): Transform {
  let unpacked = 0;
  let tail = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      unpacked += chunk.length;
      tail = Buffer.concat([tail, chunk.subarray(-BLOCK_BYTES)]).subarray(-BLOCK_BYTES);
      const refusal = isBomb(packedBytes(), unpacked)
        ? new FileRefused(archive, 'unpacks to more than a hundred times its size')
        : null;
      done(refusal, chunk);
    },
    flush(done): void {
      const hasEnd = tail.length === BLOCK_BYTES && tail.every((byte) => byte === 0);
      done(hasEnd ? null : new FileRefused(archive, 'is cut off: the archive has no end'));
    },
  });
}

/** Whether the file is a tar archive, gzipped or not, by its content. */
export async function isTar(path: string): Promise<boolean> {
  if (!(await isGzip(path))) return isTarHeader(await firstBytes(path));
  const inflate = createGunzip();
  pipeline(createReadStream(path), inflate, () => undefined);
  try {
    const parts: Buffer[] = [];
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      parts.push(chunk);
      if (parts.reduce((sum, { length }) => sum + length, 0) >= BLOCK_BYTES) break;
    }
    return isTarHeader(Buffer.concat(parts));
  } catch {
    // Damaged data are told where they are read for good.
    return false;
  } finally {
    inflate.destroy();
  }
}

function isTarHeader(bytes: Buffer): boolean {
  return bytes.toString('latin1', 257, 262) === 'ustar';
}

async function isGzip(path: string): Promise<boolean> {
  const bytes = await firstBytes(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function damaged(archive: string, error: unknown): FileRefused {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  const isCut = code === 'Z_BUF_ERROR' || /unexpected end/iu.test(reason);
  if (isCut) return new FileRefused(archive, 'is cut off: the archive has no end', { cause: error });
  return new FileRefused(archive, `is no sound tar archive (${reason})`, { cause: error });
}
