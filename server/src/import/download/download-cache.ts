import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { showAddress } from './show-address.ts';

const versionSchema = z.object({
  etag: z.string().max(1_000).optional(),
  lastModified: z.string().max(100).optional(),
  /** Bytes of the whole file; absent where the server did not say. */
  total: z.number().int().nonnegative().optional(),
});

/** How a server names one version of a file. */
export type FileVersion = z.infer<typeof versionSchema>;

/** A file of the cache: how much of it is there, and of which version it is. */
export interface CachedFile {
  bytes: number;
  version: FileVersion;
}

/**
 * The place of one address in the cache: the whole file, beside it the part of the next one that has come so far, and
 * for each a note of its version. Whatever is not as noted counts as not there.
 */
export class DownloadCache {
  readonly #folder: string;
  readonly #address: string;
  /** What the publisher calls it, as far as that is fit for a file. */
  readonly fileName: string;
  /** The whole file. */
  readonly path: string;
  /** What has come so far. */
  readonly partPath: string;

  constructor(cacheFolder: string, address: string) {
    // A folder for each address, so that the file keeps the name its publisher gave it.
    const key = createHash('sha256').update(address).digest('hex').slice(0, 12);
    this.#folder = join(cacheFolder, key);
    this.#address = address;
    this.fileName = fileNameOf(address);
    this.path = join(this.#folder, this.fileName);
    this.partPath = `${this.path}.part`;
  }

  /** The whole file of an earlier download; undefined when there is none. */
  async findWhole(): Promise<CachedFile | undefined> {
    const file = await this.#find(this.path);
    return file !== undefined && file.bytes === file.version.total ? file : undefined;
  }

  /** What an earlier download left; undefined when there is nothing to go on from. */
  async findPart(): Promise<CachedFile | undefined> {
    const file = await this.#find(this.partPath);
    return file === undefined || file.bytes === 0 || resumeKey(file.version) === undefined ? undefined : file;
  }

  /** Notes of which version the part is that comes now. */
  async beginPart(version: FileVersion): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await this.#note(this.partPath, version);
  }

  /** Makes the part the whole file, in one step. */
  async finish(version: FileVersion, bytes: number): Promise<void> {
    await rename(this.partPath, this.path);
    await this.#note(this.path, { ...version, total: bytes });
    await rm(noteOf(this.partPath), { force: true });
  }

  async dropPart(): Promise<void> {
    await rm(this.partPath, { force: true });
    await rm(noteOf(this.partPath), { force: true });
  }

  async #note(path: string, version: FileVersion): Promise<void> {
    const text = JSON.stringify({ address: showAddress(this.#address), ...version });
    await writeFile(`${noteOf(path)}.new`, text);
    await rename(`${noteOf(path)}.new`, noteOf(path));
  }

  async #find(path: string): Promise<CachedFile | undefined> {
    try {
      const { size } = await stat(path);
      return { bytes: size, version: versionSchema.parse(JSON.parse(await readFile(noteOf(path), 'utf8'))) };
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (isMissing || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
      throw error;
    }
  }
}

/** What a part's version is held to when it is gone on with; a weak tag does not promise the same bytes. */
export function resumeKey({ etag, lastModified }: FileVersion): string | undefined {
  return etag === undefined || etag.startsWith('W/') ? lastModified : etag;
}

function noteOf(path: string): string {
  return `${path}.json`;
}

/** The last name in the address, as far as it is fit for a file. */
function fileNameOf(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  const safe = name
    .replace(/[^\w.-]/gu, '_')
    .replace(/^\.+/u, '')
    .slice(-100);
  return safe === '' ? 'download' : safe;
}
