import { FileRefused } from '../../source-module.ts';

/** One element of the array, or one line; `row` is its number as a person counts it, from 1. */
export interface JsonElement {
  row: number;
  bytes: Buffer;
}

/** The largest record of the dump has some 125 kB, and five levels of nesting. */
const MAX_ELEMENT_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 32;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const ARRAY_START = 0x5b;
const ARRAY_END = 0x5d;
const OBJECT_START = 0x7b;
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);

/** Bytes that mean something to the cutting; almost all others are passed over without a look. */
const IS_MARK = new Uint8Array(256);
for (const byte of [QUOTE, BACKSLASH, COMMA, LINE_FEED, ...OPENING, ...CLOSING]) IS_MARK[byte] = 1;

/**
 * Cuts a JSON array into its elements, or JSON lines into lines, without holding more than one element. Looks only at
 * quotes and brackets: whether an element is sound JSON is for its parser to say, so that one broken record does not end
 * the file. All its marks are ASCII, so it works on bytes of UTF-8.
 */
export class JsonSplitter {
  readonly #file: string;
  #form: 'unknown' | 'array' | 'lines' | 'closed' = 'unknown';
  /** Before the first and after the last element. */
  #isOutside = true;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #row = 1;
  #pieces: Buffer[] = [];
  #pieceBytes = 0;
  #start = 0;
  #found: JsonElement[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** @returns the elements that end in this piece. @throws FileRefused for nesting or lengths no record has, or no JSON */
  push(chunk: Buffer): JsonElement[] {
    this.#found = [];
    this.#start = 0;
    let index = 0;
    while (index < chunk.length) {
      const byte = chunk[index] ?? 0;
      if (this.#isEscaped && byte !== LINE_FEED) this.#isEscaped = false;
      else if (IS_MARK[byte] === 1 || this.#isOutside) this.#take(chunk, index, byte);
      index += 1;
    }
    if (this.#form === 'array' || this.#form === 'lines') this.#keep(chunk.subarray(this.#start));
    return this.#found;
  }

  /** @returns the last line when it has no end. @throws FileRefused when the array is not closed, or there was nothing */
  end(): JsonElement[] {
    this.#found = [];
    if (this.#form === 'unknown') throw new FileRefused(this.#file, 'the file is empty');
    if (this.#form === 'array') throw new FileRefused(this.#file, 'the file is cut off: its JSON array does not end');
    if (this.#form === 'lines') this.#emit();
    return this.#found;
  }

  #take(chunk: Buffer, index: number, byte: number): void {
    if (this.#form === 'lines' && byte === LINE_FEED) this.#cut(chunk, index);
    else if (this.#isOutside) this.#takeOutside(index, byte);
    else if (this.#isInString) this.#takeInString(byte);
    else if (byte === QUOTE) this.#isInString = true;
    else if (OPENING.has(byte)) this.#goDeeper();
    else if (CLOSING.has(byte)) this.#comeBack(chunk, index, byte);
    else if (byte === COMMA && this.#form === 'array' && this.#depth === 1) this.#cut(chunk, index);
  }

  #takeInString(byte: number): void {
    this.#isEscaped = byte === BACKSLASH;
    if (byte === QUOTE) this.#isInString = false;
  }

  #takeOutside(index: number, byte: number): void {
    if (SPACE.has(byte)) {
      if (this.#form === 'unknown' && byte === LINE_FEED) this.#row += 1;
      return;
    }
    if (this.#form === 'closed') throw new FileRefused(this.#file, 'something follows after the end of the JSON array');
    if (BYTE_ORDER_MARK.has(byte)) return;
    this.#isOutside = false;
    if (byte === ARRAY_START) {
      this.#form = 'array';
      this.#depth = 1;
      this.#row = 1;
      this.#start = index + 1;
    } else if (byte === OBJECT_START) {
      this.#form = 'lines';
      this.#depth = 1;
      this.#start = index;
    } else {
      throw new FileRefused(this.#file, `no JSON: it starts with ${JSON.stringify(String.fromCharCode(byte))}`);
    }
  }

  #goDeeper(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new FileRefused(this.#file, `record ${String(this.#row)} is nested more than ${String(MAX_DEPTH)} deep`);
    }
  }

  #comeBack(chunk: Buffer, index: number, byte: number): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#form !== 'array' || this.#depth > 0) return;
    if (byte !== ARRAY_END)
      throw new FileRefused(this.#file, `a bracket is missing before record ${String(this.#row)}`);
    this.#cut(chunk, index);
    this.#form = 'closed';
    this.#isOutside = true;
  }

  /** Ends an element before `index`. */
  #cut(chunk: Buffer, index: number): void {
    this.#keep(chunk.subarray(this.#start, index));
    this.#start = index + 1;
    this.#emit();
  }

  #keep(piece: Buffer): void {
    this.#pieceBytes += piece.length;
    if (this.#pieceBytes > MAX_ELEMENT_BYTES) {
      throw new FileRefused(
        this.#file,
        `record ${String(this.#row)} is larger than ${String(MAX_ELEMENT_BYTES)} bytes`,
      );
    }
    this.#pieces.push(piece);
  }

  #emit(): void {
    const bytes = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
    if (bytes?.some((byte) => !SPACE.has(byte)) === true) this.#found.push({ row: this.#row, bytes });
    this.#row += 1;
    this.#pieces = [];
    this.#pieceBytes = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#depth = this.#form === 'array' ? 1 : 0;
  }
}
