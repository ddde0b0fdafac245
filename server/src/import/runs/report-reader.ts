import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf, parseLine } from './report-lines.ts';

/** A line of a report with its number, from 0. */
export interface ReportLine {
  number: number;
  /** The line's JSON, not checked further than that it is an object. */
  content: Record<string, unknown>;
}

/** Where each line begins and of which kind it is, as far as the file was read. */
interface ReportIndex {
  offsets: number[];
  kinds: string[];
  /** Bytes read: where the next line begins. */
  end: number;
}

const KEPT_INDEXES = 4;

/**
 * Reads pages of reports without reading the file each time: where lines begin is kept for the reports asked for last, and
 * only what was written since is read anew. A last line that was cut off by a crash does not count.
 */
export class ReportReader {
  readonly #folder: string;
  /** In the order of use, the last one used last. */
  readonly #indexes = new Map<string, Promise<ReportIndex>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path of a report; undefined when there is none of this name here. */
  async pathOf(name: string): Promise<string | undefined> {
    const path = join(this.#folder, name);
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() === true ? path : undefined;
  }

  /** Lines of some kinds after line number `after` (-1 for the beginning), at most `limit`. */
  async list(name: string, kinds: readonly string[], after: number, limit: number): Promise<ReportLine[]> {
    const path = await this.pathOf(name);
    if (path === undefined) return [];
    const file = await open(path, 'r');
    try {
      const index = await this.#indexOf(name, file);
      const lines: ReportLine[] = [];
      for (let number = after + 1; number < index.offsets.length && lines.length < limit; number += 1) {
        if (!kinds.includes(index.kinds[number] ?? '')) continue;
        const content = await readLine(file, index, number);
        // A line may have been emptied since it was indexed.
        if (content['outcome'] === index.kinds[number]) lines.push({ number, content });
      }
      return lines;
    } finally {
      await file.close();
    }
  }

  /** How many lines of some kinds a report has. */
  async count(name: string, kinds: readonly string[]): Promise<number> {
    const path = await this.pathOf(name);
    if (path === undefined) return 0;
    const file = await open(path, 'r');
    try {
      const index = await this.#indexOf(name, file);
      return index.kinds.reduce((sum, kind) => (kinds.includes(kind) ? sum + 1 : sum), 0);
    } finally {
      await file.close();
    }
  }

  async #indexOf(name: string, file: FileHandle): Promise<ReportIndex> {
    const before = this.#indexes.get(name) ?? Promise.resolve({ offsets: [], kinds: [], end: 0 });
    // One after the other: two readers at once must not both add the new lines.
    const now = before.then(async (index) => readOn(file, index));
    this.#indexes.delete(name);
    this.#indexes.set(name, now);
    now.catch(() => this.#indexes.delete(name));
    const oldest = this.#indexes.size > KEPT_INDEXES ? this.#indexes.keys().next().value : undefined;
    if (oldest !== undefined) this.#indexes.delete(oldest);
    return now;
  }
}

/** Adds to an index the lines that were written since. */
async function readOn(file: FileHandle, index: ReportIndex): Promise<ReportIndex> {
  for await (const { offset, text, length } of linesOf(file, index.end)) {
    index.offsets.push(offset);
    index.kinds.push(kindOf(text));
    index.end = offset + length + 1;
  }
  return index;
}

async function readLine(file: FileHandle, index: ReportIndex, number: number): Promise<Record<string, unknown>> {
  const start = index.offsets[number] ?? 0;
  const length = (index.offsets[number + 1] ?? index.end) - start - 1;
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, start);
  return parseLine(buffer.toString('utf8'));
}

function kindOf(line: string): string {
  const { outcome } = parseLine(line);
  return typeof outcome === 'string' ? outcome : '';
}
