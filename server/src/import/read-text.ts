import { basename } from 'node:path';
import { openFile } from './archive/open-file.ts';
import { FileRefused } from './source-module.ts';

/** What a small file is and how much of it there can be. */
export interface TextBounds {
  /** As a message calls it: `the list of hospitals`. */
  title: string;
  maxMegabytes: number;
}

/**
 * Reads a text file, plain or gzipped, piece by piece, without its mark of byte order.
 * @throws FileRefused when it is missing, cut off, damaged, larger than it can be or not UTF-8; the reason of `signal`
 */
export async function* readText(path: string, bounds: TextBounds, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const chunk of openFile(path).read()) {
    signal.throwIfAborted();
    bytes += chunk.length;
    if (bytes > bounds.maxMegabytes * 1_000_000) {
      throw new FileRefused(basename(path), `is larger than ${bounds.title} can be (${bounds.maxMegabytes} MB)`);
    }
    yield decode(path, () => decoder.decode(chunk, { stream: true }));
  }
  yield decode(path, () => decoder.decode());
}

/** The whole text of a file that is small enough to be held. @throws FileRefused as {@link readText} */
export async function readWholeText(path: string, bounds: TextBounds, signal: AbortSignal): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readText(path, bounds, signal)) pieces.push(piece);
  return pieces.join('');
}

function decode(path: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    throw new FileRefused(basename(path), 'is not encoded in UTF-8', { cause: error });
  }
}
