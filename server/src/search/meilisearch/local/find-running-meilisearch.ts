import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How to reach the local Meilisearch that a running server keeps on a data folder. Whether it answers is for the caller to try.
 * @returns undefined when none has run on this folder yet
 */
export async function findRunningMeilisearch(
  dataFolder: string,
): Promise<{ url: string; masterKey: string } | undefined> {
  const folder = join(dataFolder, 'meilisearch');
  try {
    const [url, masterKey] = await Promise.all(
      ['address', 'master-key'].map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()),
    );
    return url === undefined || masterKey === undefined ? undefined : { url, masterKey };
  } catch {
    return undefined;
  }
}
