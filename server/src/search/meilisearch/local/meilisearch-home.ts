import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFreeSpace } from '../../../graph/local/free-space.ts';
import { fileErrorCode, translateFileError } from '../../../graph/local/start-problem.ts';

/** Where things lie under `<data folder>/meilisearch`. */
export interface MeilisearchHome {
  folder: string;
  /** Of one version of Meilisearch, as another cannot read it. */
  versionFolder: string;
  keyFile: string;
  /** Where it was last reached, for commands beside a running server. */
  addressFile: string;
  logFile: string;
}

const NEEDED_MB = 200;

/**
 * Makes the folders of the local Meilisearch, readable by this user only, and removes those of other versions: an index is
 * made of the graph at any time.
 * @throws StartProblem DISK_FULL | DATA_FOLDER_UNUSABLE
 */
export async function prepareMeilisearchHome(dataFolder: string, version: string): Promise<MeilisearchHome> {
  const wanted = join(dataFolder, 'meilisearch');
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    const folder = await realpath(wanted);
    await ensureFreeSpace(folder, NEEDED_MB);
    const name = `version-${version}`;
    for (const other of await readdir(folder)) {
      if (other.startsWith('version-') && other !== name) await rm(join(folder, other), { recursive: true });
    }
    await mkdir(join(folder, name), { recursive: true });
    return {
      folder,
      versionFolder: join(folder, name),
      keyFile: join(folder, 'master-key'),
      addressFile: join(folder, 'address'),
      logFile: join(folder, 'meilisearch.log'),
    };
  } catch (error) {
    throw translateFileError(error, wanted);
  }
}

/** The master key: the kept one, or a new one that is kept (mode 0600). A lost one costs nothing: keys follow from it at each start. */
export async function ensureMasterKey({ keyFile }: MeilisearchHome): Promise<string> {
  const kept = await readKey(keyFile);
  if (kept !== '') return kept;
  const key = randomBytes(24).toString('hex');
  const draft = `${keyFile}.new`;
  await writeFile(draft, `${key}\n`, { mode: 0o600, flush: true });
  await rename(draft, keyFile);
  return key;
}

async function readKey(keyFile: string): Promise<string> {
  try {
    return (await readFile(keyFile, 'utf8')).trim();
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return '';
    throw error;
  }
}
