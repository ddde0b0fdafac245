import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';

/** An upload as it was when it came in. */
export interface UploadMark {
  name: string;
  size: number;
  modifiedAt: string;
}

/**
 * Remembers which files of the inbox came in as uploads: what the operator put there by hand, or replaced, is the
 * operator's and is never tidied away.
 */
export class UploadLedger {
  readonly #path: string;

  /** @param path of the ledger, outside of the inbox */
  constructor(path: string) {
    this.#path = path;
  }

  async add({ name, size, modifiedAt }: UploadMark): Promise<void> {
    const line = `${JSON.stringify({ name, size, modifiedAt })}\n`;
    // The upload itself is whole: one that could not be noted is only never tidied away.
    await appendFile(this.#path, line, { mode: 0o600 }).catch(() => undefined);
  }

  /** Which files are still those that were uploaded under their names; all others are forgotten. */
  async stillHeld<Entry extends UploadMark>(files: readonly Entry[]): Promise<Entry[]> {
    const marks = await this.#read();
    const kept = marks.filter((mark) => files.some((file) => isSame(mark, file)));
    if (kept.length < marks.length) await this.#write(kept);
    return files.filter((file) => kept.some((mark) => isSame(mark, file)));
  }

  async #write(marks: readonly UploadMark[]): Promise<void> {
    const part = `${this.#path}.part`;
    await writeFile(part, marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''), { mode: 0o600 });
    await rename(part, this.#path);
  }

  async #read(): Promise<UploadMark[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => readMark(line) ?? []);
  }
}

/** A line as a mark; undefined for one that a crash cut off. */
function readMark(line: string): UploadMark | undefined {
  try {
    const { name, size, modifiedAt } = JSON.parse(line) as Partial<UploadMark>;
    if (name === undefined || size === undefined || modifiedAt === undefined) return undefined;
    return { name, size, modifiedAt };
  } catch {
    return undefined;
  }
}

function isSame(a: UploadMark, b: UploadMark): boolean {
  return a.name === b.name && a.size === b.size && a.modifiedAt === b.modifiedAt;
}
