import { join } from 'node:path';
import { downloadNewest } from '../import/download/download-newest.ts';
import { findDownloadAddresses } from '../import/download/publisher-addresses.ts';

const REDRAW_MS = 500;
const MB = 1_000_000;

/**
 * Fetches the newest files of publishers into `<data folder>/downloads`, those that are there already only if they changed.
 * @param wanted addresses, or names of known files such as `cordis-horizon`
 * @returns their paths
 * @throws FileRefused naming address and cause
 */
export async function downloadFiles(
  wanted: readonly string[],
  dataFolder: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<string[]> {
  const addresses = wanted.flatMap((name) => findDownloadAddresses(name, environment));
  const paths: string[] = [];
  for (const address of addresses) {
    let toldAt = 0;
    const { path, isFresh, bytes } = await downloadNewest({
      address,
      cacheFolder: join(dataFolder, 'downloads'),
      signal,
      onProgress: ({ bytes: received, total }) => {
        if (!process.stderr.isTTY || Date.now() - toldAt < REDRAW_MS) return;
        toldAt = Date.now();
        const whole = total === undefined ? '' : ` of ${(total / MB).toFixed(1)}`;
        process.stderr.write(`\rDownloading: ${(received / MB).toFixed(1)}${whole} MB\u001b[K`);
      },
    });
    const how = isFresh ? 'Downloaded' : 'Already the newest';
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${how}: ${path} (${(bytes / MB).toFixed(1)} MB)\n`);
    paths.push(path);
  }
  return paths;
}
