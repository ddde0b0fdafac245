import { createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import type { UploadLedger } from './upload-ledger.ts';

/** A file that lies ready to be imported. */
export interface InboxEntry {
  name: string;
  /** In bytes. */
  size: number;
  modifiedAt: string;
}

/** Why an upload was not taken; the message is for the client. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  /** HTTP status that says the same. */
  readonly status: 400 | 413 | 507;

  constructor(status: 400 | 413 | 507, message: string) {
    super(message);
    this.status = status;
  }
}

const MAX_NAME_BYTES = 200;
const PART = '.part';
/** Letters, digits and what publishers put into file names; begins and ends with one that cannot mislead. */
const FILE_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._()+,@&=-]*$/u;
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Why a name cannot be that of a file in the inbox; undefined when it can. */
export function problemOfName(name: string): string | undefined {
  if (name === '') return 'a file has a name';
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return 'the name is too long';
  if (name.normalize('NFC') !== name || !FILE_NAME.test(name)) return 'the name has characters that are not allowed';
  if (name.includes('..') || name.endsWith('.') || name.endsWith(' ')) return 'the name may mislead';
  if (name.toLowerCase().endsWith(PART)) return 'names that end in .part are those of unfinished uploads';
  return DEVICE_NAME.test(name) ? 'the name is that of a device' : undefined;
}

/** The folder from which files are imported over the API: one level, plain files only, no links. */
export class Inbox {
  readonly folder: string;
  readonly #maxBytes: number;
  readonly #uploads: UploadLedger;

  /** @param uploads where it is noted which files came in over HTTP */
  constructor(folder: string, maxBytes: number, uploads: UploadLedger) {
    this.folder = folder;
    this.#uploads = uploads;
    this.#maxBytes = maxBytes;
  }

  /** Makes the folder and removes what uploads left that were cut off. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      if (name.endsWith(PART)) await rm(join(this.folder, name), { force: true });
    }
  }

  /** What lies ready, newest first. */
  async list(): Promise<InboxEntry[]> {
    const names = await readdir(this.folder).catch(() => []);
    const entries = await Promise.all(names.map(async (name) => this.#entryOf(name)));
    return entries.filter((entry) => entry !== undefined).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
  }

  /** What lies ready and came in as an upload, newest first; without what was put here by hand. */
  async listUploads(): Promise<InboxEntry[]> {
    return this.#uploads.stillHeld(await this.list());
  }

  /** Takes a file away. */
  async remove(name: string): Promise<void> {
    const path = await this.pathOf(name);
    if (path !== undefined) await rm(path, { force: true });
  }

  /** The path of a file; undefined when there is no plain file of this name, whatever else there is. */
  async pathOf(name: string): Promise<string | undefined> {
    return (await this.#entryOf(name)) === undefined ? undefined : join(this.folder, name);
  }

  /**
   * Takes a file in: beside its place first, then at it, so that nobody ever reads half of it.
   * @param length what the client says it sends; undefined when it does not say
   * @throws UploadRefused when it is too large or does not fit
   */
  async store(name: string, content: Readable, length: number | undefined): Promise<InboxEntry> {
    const wrong = problemOfName(name);
    if (wrong !== undefined) throw new UploadRefused(400, wrong);
    if (length !== undefined && length > this.#maxBytes) throw this.#tooLarge();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.#ensureSpace(length ?? 0);
    const part = join(this.folder, `${randomBytes(8).toString('hex')}${PART}`);
    try {
      const stream = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(content, this.#upToLimit(length), stream);
      await rename(part, join(this.folder, name));
    } catch (error) {
      await rm(part, { force: true });
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw full();
      throw error;
    }
    const entry = await this.#entryOf(name);
    if (entry === undefined) throw new Error(`An uploaded file went away: ${name}`);
    await this.#uploads.add(entry);
    return entry;
  }

  async #entryOf(name: string): Promise<InboxEntry | undefined> {
    if (problemOfName(name) !== undefined) return undefined;
    const found = await lstat(join(this.folder, name)).catch(() => undefined);
    // A second name may be that of a file elsewhere.
    if (found?.isFile() !== true || found.nlink > 1) return undefined;
    return { name, size: found.size, modifiedAt: found.mtime.toISOString() };
  }

  #upToLimit(length: number | undefined): Transform {
    let bytes = 0;
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        bytes += chunk.length;
        if (bytes > this.#maxBytes) done(this.#tooLarge());
        else done(null, chunk);
      },
      flush: (done) => {
        if (length === undefined || bytes === length) done();
        else done(new UploadRefused(400, 'the file is not as long as was said'));
      },
    });
  }

  #tooLarge(): UploadRefused {
    return new UploadRefused(413, `the file is larger than ${String(Math.floor(this.#maxBytes / 1_048_576))} MB`);
  }

  async #ensureSpace(bytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < bytes) throw full();
  }
}

function full(): UploadRefused {
  return new UploadRefused(507, 'the disk of the data folder is full');
}
