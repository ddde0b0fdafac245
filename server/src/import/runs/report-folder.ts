import { join } from 'node:path';

/** Where the reports of imports lie in a data folder. */
export function reportFolderOf(dataFolder: string): string {
  return join(dataFolder, 'imports');
}
