import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileRefused } from '../source-module.ts';
import { MAX_BYTES, refusesInflating } from './inflate-limits.ts';
import type { PackedFile } from './packed-file.ts';

const CHUNK_BYTES = 1 << 17;

/**
 * A file of its own, gzipped or not; which one is seen from its first bytes, not from its name. A zip and a PDF are refused here.
 * @param maxBytes what it may unpack to, where its reader holds only a little of it at a time
 */
export function openFile(path: string, maxBytes = MAX_BYTES): PackedFile {
  const fileName = basename(path);
  return { fileName, shownName: fileName, read: () => readFile(path, fileName, maxBytes) };
}

async function* readFile(path: string, shownName: string, maxBytes: number): AsyncGenerator<Buffer> {
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      if (isFirst && chunk[0] === 0x1f && chunk[1] === 0x8b) {
        yield* gunzip(path, shownName, maxBytes);
        return;
      }
      if (isFirst && chunk.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
        throw new FileRefused(shownName, 'is a zip archive, where the file itself is looked for');
      }
      if (isFirst && chunk.subarray(0, 5).toString('latin1') === '%PDF-') {
        throw new FileRefused(shownName, 'is a PDF: take the table or the data that the publisher gives out beside it');
      }
      isFirst = false;
      yield chunk;
    }
  } catch (error) {
    throw toRefusal(shownName, error);
  }
}

async function* gunzip(path: string, shownName: string, maxBytes: number): AsyncGenerator<Buffer> {
  const inflate = createGunzip({ chunkSize: CHUNK_BYTES });
  // Errors are met where the chunks are read: pipeline destroys the inflating stream with them.
  pipeline(createReadStream(path), inflate, () => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      const reason = refusesInflating(inflate.bytesWritten, unpacked, maxBytes);
      if (reason !== undefined) throw new FileRefused(shownName, reason);
      yield chunk;
    }
  } finally {
    inflate.destroy();
  }
}

function toRefusal(shownName: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const refusal = (reason: string): FileRefused => new FileRefused(shownName, reason, { cause: error });
  if (code === 'ENOENT') return refusal('there is no such file');
  if (code === 'EISDIR') return refusal('is no file');
  if (code === 'EACCES') return refusal('may not be read');
  if (code === 'Z_BUF_ERROR') return refusal('is cut off: its compressed data do not end');
  if (typeof code === 'string' && code.startsWith('Z_')) return refusal('its gzip data is damaged');
  return error;
}
