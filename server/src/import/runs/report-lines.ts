import type { FileHandle } from 'node:fs/promises';

/** A line of a file of JSON Lines. */
export interface FileLine {
  /** Where it begins, in bytes. */
  offset: number;
  text: string;
  /** Length in bytes, without what ends it. */
  length: number;
}

const CHUNK_BYTES = 256 * 1024;
const LF = 0x0a;

/** The whole lines of a file from a place on; a last one that has no end yet is left out. @param start where a line begins */
export async function* linesOf(file: FileHandle, start = 0): AsyncGenerator<FileLine> {
  const buffer = Buffer.alloc(CHUNK_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let position = start;
  let offset = start;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(LF); end !== -1; end = rest.indexOf(LF)) {
      yield { offset, text: rest.toString('utf8', 0, end), length: end };
      offset += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
}

/** The JSON object of a line; an empty one when it is none. */
export function parseLine(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
