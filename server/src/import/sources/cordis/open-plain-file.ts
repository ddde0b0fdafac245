import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import { refusesInflating } from './inflate-limits.ts';

/** A table that lies in a file of its own, gzipped or not; which one is seen from its first bytes, not from its name. */
export function openPlainFile(path: string): CordisFile {
  const shownName = basename(path);
  return { name: shownName.replace(/\.gz$/u, ''), shownName, read: () => readPlainFile(path, shownName) };
}

async function* readPlainFile(path: string, shownName: string): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 }) as AsyncIterable<Buffer>) {
    if (isFirst && chunk[0] === 0x1f && chunk[1] === 0x8b) {
      yield* gunzip(path, shownName);
      return;
    }
    if (isFirst && chunk.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
      throw new FileRefused(shownName, 'is a zip archive, not a table');
    }
    isFirst = false;
    yield chunk;
  }
}

async function* gunzip(path: string, shownName: string): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip({ chunkSize: 1 << 17 });
  // Errors are met where the chunks are read: pipeline destroys the inflating stream with them.
  pipeline(createReadStream(path), inflate, () => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      const reason = refusesInflating(inflate.bytesWritten, unpacked);
      if (reason !== undefined) throw new FileRefused(shownName, reason);
      yield chunk;
    }
  } catch (error) {
    throw toRefusal(shownName, error);
  } finally {
    inflate.destroy();
  }
}

function toRefusal(shownName: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR')
    return new FileRefused(shownName, 'is cut off: its gzip data has no end', { cause: error });
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return new FileRefused(shownName, 'its gzip data is damaged', { cause: error });
  }
  return error;
}
