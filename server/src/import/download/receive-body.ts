import { open, type FileHandle } from 'node:fs/promises';
import { FileRefused } from '../source-module.ts';
import { BrokenLine } from './broken-line.ts';
import { refusesContent, SNIFFED_BYTES } from './sniff-content.ts';

/** Where a body goes and what it may be. */
interface Receiver {
  path: string;
  /** What the publisher calls the file. */
  fileName: string;
  /** Bytes that are there already, which the body continues. */
  from: number;
  /** Bytes of the whole file; undefined where the server does not say. */
  total: number | undefined;
  maxBytes: number;
  /** Is told after each piece how many bytes there are now. */
  onBytes: (bytes: number) => void;
}

/**
 * Writes a body to a file as it comes, so that what has come is there when the line breaks.
 * @returns the bytes of the whole file, which are safely on the disk
 * @throws FileRefused when it is too large or not what its name says; BrokenLine when it ends too early
 */
export async function receiveBody(response: Response, receiver: Receiver): Promise<number> {
  refuseSize(receiver, receiver.total ?? 0);
  const file = await open(receiver.path, receiver.from === 0 ? 'w+' : 'r+');
  try {
    await file.truncate(receiver.from);
    const bytes = await writeChunks(response, receiver, file);
    if (bytes < SNIFFED_BYTES) await refuseStart(receiver, file);
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

async function writeChunks(response: Response, receiver: Receiver, file: FileHandle): Promise<number> {
  const { total, onBytes } = receiver;
  let bytes = receiver.from;
  for await (const chunk of eachChunk(response, () => bytes)) {
    refuseSize(receiver, bytes + chunk.length);
    await writeAll(file, chunk, bytes);
    const before = bytes;
    bytes += chunk.length;
    if (before < SNIFFED_BYTES && bytes >= SNIFFED_BYTES) await refuseStart(receiver, file);
    onBytes(bytes);
  }
  if (total !== undefined && bytes !== total) throw new BrokenLine(`ended after ${bytes} of ${total} bytes`);
  return bytes;
}

async function* eachChunk({ body }: Response, bytesSoFar: () => number): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new BrokenLine(`broke off after ${bytesSoFar()} bytes`, { cause: error });
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Where reading stopped early, nothing more is wanted of the line.
    await reader.cancel().catch(() => undefined);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}

async function refuseStart({ fileName }: Receiver, file: FileHandle): Promise<void> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
  const reason = refusesContent(buffer.subarray(0, bytesRead), fileName);
  if (reason !== undefined) throw new FileRefused(fileName, reason);
}

function refuseSize({ fileName, maxBytes }: Receiver, bytes: number): void {
  if (bytes > maxBytes) throw new FileRefused(fileName, `is larger than ${Math.round(maxBytes / 1e6)} MB`);
}
