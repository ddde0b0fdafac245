const LINE_FEED = 0x0a;
/** So much of a line that is too long is kept, to see what it is. */
const KEPT_BYTES = 1024;

/** A line without its end, of one that is too long only its start. `row` is its number, from 1. */
export interface Line {
  row: number;
  bytes: Buffer;
  isTooLong: boolean;
}

/** Cuts bytes into lines, holding no more than one; what a line has beyond `maxBytes` is passed over. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  const line = new GrowingLine(maxBytes);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.finish();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty()) yield line.finish();
}

class GrowingLine {
  readonly #maxBytes: number;
  #row = 1;
  #length = 0;
  #pieces: Buffer[] = [];

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Buffer): void {
    const isStillShort = this.#length <= this.#maxBytes;
    this.#length += piece.length;
    if (!isStillShort || piece.length === 0) return;
    this.#pieces.push(piece);
    if (this.#length > this.#maxBytes) this.#pieces = [Buffer.from(this.#joined().subarray(0, KEPT_BYTES))];
  }

  finish(): Line {
    const line = { row: this.#row, bytes: this.#joined(), isTooLong: this.#length > this.#maxBytes };
    this.#row += 1;
    this.#length = 0;
    this.#pieces = [];
    return line;
  }

  #joined(): Buffer {
    const [only, ...others] = this.#pieces;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(this.#pieces);
  }
}
