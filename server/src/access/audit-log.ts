import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A change that was asked for over the API. */
export interface AuditEntry {
  /** Name of the mutation or route. */
  action: string;
  /** What it was asked with; never a token. */
  input: unknown;
  /** What came of it: `done`, or the code of the problem or error. */
  outcome: string;
  address: string;
}

/** An append-only trace of who asked for which change when: one JSON object a line, in the data folder, readable by this user only. */
export class AuditLog {
  readonly #file: string;
  #last: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  /** Resolves when the entry is written; entries keep their order. @throws when it cannot be written */
  async write(entry: AuditEntry): Promise<void> {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`;
    const written = this.#last
      .catch(() => undefined)
      .then(async () => {
        await mkdir(dirname(this.#file), { recursive: true });
        await appendFile(this.#file, line, { mode: 0o600 });
      });
    this.#last = written;
    return written;
  }
}
