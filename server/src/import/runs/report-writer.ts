import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RowProblem } from '../source-module.ts';

/** Writes what became of each record of a run: one JSON object a line, in the order of the file. */
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
    this.#write({ localId, outcome });
  }

  problem(problem: RowProblem): void {
    this.#write({ outcome: 'failed', ...problem });
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
