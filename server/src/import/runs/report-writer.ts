import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ColumnUse, RowProblem } from '../source-module.ts';
import type { ExampleRecord, RunNote } from './report-content.ts';

/** Why a record is left out; which one it was would name the person. */
const SKIPPED = 'erased on request';

/** Writes the report of a run: one JSON object a line, what became of each record in the order of the file. */
export class ReportWriter {
  /** Its name in the folder of reports. */
  readonly name: string;
  readonly path: string;
  readonly #stream: WriteStream;
  #failure: Error | undefined;

  private constructor(name: string, path: string) {
    this.name = name;
    this.path = path;
    this.#stream = createWriteStream(path, { mode: 0o600, highWaterMark: 256 * 1024 });
    this.#stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  /** Begins the report of a run. @param folder is made when absent */
  static async open(folder: string, run: { id: string; source: string; queuedAt: string }): Promise<ReportWriter> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${run.queuedAt.replaceAll(':', '-')}-${run.source}-${run.id.slice(-6)}.jsonl`;
    return new ReportWriter(name, join(folder, name));
  }

  outcome(localId: string, outcome: string): void {
    this.#write({ localId, outcome, ...(outcome === 'skipped' ? { reason: SKIPPED } : {}) });
  }

  problem(problem: RowProblem): void {
    this.#write({ outcome: 'failed', ...problem });
  }

  /** What one should know of the run as a whole. */
  note(content: RunNote): void {
    this.#write({ outcome: 'note', content });
  }

  /** What a column of a table becomes. */
  column(content: ColumnUse): void {
    this.#write({ outcome: 'column', content });
  }

  /** A record as it would come in. */
  example(content: ExampleRecord): void {
    // The key stands where that of every line about a record stands, so that whoever is erased is found in it too.
    this.#write({ localId: content.localId, outcome: 'example', content });
  }

  /** Resolves when everything is on disk. @throws what kept it from being written, a full disk for instance */
  async close(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#stream.end();
    await finished(this.#stream);
  }

  #write(line: object): void {
    if (this.#failure !== undefined) throw this.#failure;
    this.#stream.write(`${JSON.stringify(line)}\n`);
  }
}
