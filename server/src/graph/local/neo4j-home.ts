import { existsSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFreeSpace } from './free-space.ts';
import { translateFileError } from './start-problem.ts';

/** Where things lie under `<data folder>/neo4j`. Neo4j finds data, logs and plugins there by itself. */
export interface Neo4jHome {
  folder: string;
  confFolder: string;
  passwordFile: string;
  /** What the process itself prints; Neo4j's own logs lie beside it. */
  consoleLog: string;
  neo4jLog: string;
}

const NEEDED_FIRST_MB = 500;
/** Later starts need little; refusing them for less would lock people out of data they have. */
const NEEDED_LATER_MB = 100;

/**
 * Makes the folders of the local Neo4j, readable by this user only.
 * @throws StartProblem DISK_FULL | DATA_FOLDER_UNUSABLE
 */
export async function prepareNeo4jHome(dataFolder: string): Promise<Neo4jHome> {
  const wanted = join(dataFolder, 'neo4j');
  try {
    await mkdir(join(wanted, 'conf'), { recursive: true, mode: 0o700 });
    await mkdir(join(wanted, 'logs'), { recursive: true });
    // The orphan of an earlier start is found by this path, so it must not depend on how the folder was written.
    const folder = await realpath(wanted);
    await ensureFreeSpace(folder, existsSync(join(folder, 'data', 'databases')) ? NEEDED_LATER_MB : NEEDED_FIRST_MB);
    return {
      folder,
      confFolder: join(folder, 'conf'),
      passwordFile: join(folder, 'password'),
      consoleLog: join(folder, 'logs', 'console.log'),
      neo4jLog: join(folder, 'logs', 'neo4j.log'),
    };
  } catch (error) {
    throw translateFileError(error, wanted);
  }
}
