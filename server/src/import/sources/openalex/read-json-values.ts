import { FileRefused } from '../../source-module.ts';
import type { PackedFile } from '../../archive/packed-file.ts';
import { refusesJson } from '../../measure-json.ts';
import { splitLines } from '../../split-lines.ts';

/** A value of a file with its place, or why there is none. `row` is the line, or the place in a list, from 1. */
export type JsonValue = { row: number; value: unknown } | { row: number; reason: string };

/** Works with thousands of authors have some MB, pages of 200 works as well. */
const MAX_VALUE_BYTES = 32 * 1024 * 1024;
/** A work has some ten levels, and an object or list in a hundred bytes. */
const BOUNDS = { depth: 64, containers: 1_000_000 };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const BYTE_ORDER_MARK = /^(?:\xef\xbb\xbf)/u;

/**
 * The objects in a file of JSON lines, in a list, in a page of an API (its `results`), or the file's one object, broken over
 * lines or not: the first line tells which.
 * @param isWanted decides by its bytes which line is worth being parsed; others are passed over
 * @throws FileRefused when it is no JSON; the reason of `signal`
 */
export async function* readJsonValues(
  file: PackedFile,
  isWanted: (bytes: Buffer) => boolean,
  signal: AbortSignal,
): AsyncGenerator<JsonValue> {
  const whole = await readWhole(file, signal);
  if (whole !== undefined) {
    yield* unfold(whole, 1);
    return;
  }
  for await (const line of splitLines(file.read(), MAX_VALUE_BYTES)) {
    signal.throwIfAborted();
    if (line.isTooLong) yield { row: line.row, reason: `is longer than ${String(MAX_VALUE_BYTES)} bytes` };
    else if (isWanted(line.bytes)) yield* unfoldLine(line.row, line.bytes);
  }
}

/** What the file holds as one value that does not end with its first line; undefined when it is read line by line. */
async function readWhole(file: PackedFile, signal: AbortSignal): Promise<unknown> {
  const first = await firstLine(file);
  const start = first.toString('latin1').replace(BYTE_ORDER_MARK, '').trimStart().charAt(0);
  if (start !== '{' && start !== '[') {
    const shown = start === '' ? 'nothing' : JSON.stringify(start);
    throw new FileRefused(file.shownName, `is no JSON: it starts with ${shown}`);
  }
  const parsed = parse(first);
  if ('value' in parsed && start === '{') return undefined;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of file.read()) {
    signal.throwIfAborted();
    length += piece.length;
    if (length > MAX_VALUE_BYTES) return undefined;
    pieces.push(piece);
  }
  const whole = parse(Buffer.concat(pieces));
  return 'value' in whole ? whole.value : undefined;
}

/** The first line that is not empty, or what of it is not too long. */
async function firstLine(file: PackedFile): Promise<Buffer> {
  for await (const { bytes } of splitLines(file.read(), MAX_VALUE_BYTES)) {
    if (bytes.some((byte) => byte > 0x20)) return bytes;
  }
  return Buffer.alloc(0);
}

function* unfoldLine(row: number, bytes: Buffer): Generator<JsonValue> {
  const parsed = parse(bytes);
  if (!('value' in parsed)) {
    if (parsed.reason !== undefined) yield { row, reason: parsed.reason };
    return;
  }
  for (const value of elementsOf(parsed.value)) yield { row, value };
}

function* unfold(value: unknown, first: number): Generator<JsonValue> {
  for (const [index, element] of elementsOf(value).entries()) yield { row: first + index, value: element };
}

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results)) {
    return value.results;
  }
  return [value];
}

function parse(bytes: Buffer): { value: unknown } | { reason: string | undefined } {
  const refusal = refusesJson(bytes, BOUNDS);
  if (refusal !== undefined) return { reason: refusal };
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { reason: 'is not encoded in UTF-8' };
  }
  if (text.trim() === '') return { reason: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: 'is no sound JSON' };
  }
}
