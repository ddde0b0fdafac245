import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../project-folders.ts';
import { choosePort } from './choose-port.ts';
import { fetchNeo4j, readNeo4jVersion } from './fetch-neo4j.ts';
import { findJava } from './find-java.ts';
import { lockFolder } from './folder-lock.ts';
import { neo4jConf } from './neo4j-conf.ts';
import { prepareNeo4jHome, type Neo4jHome } from './neo4j-home.ts';
import { ensurePassword } from './neo4j-password.ts';
import type { ProcessExit } from './guarded-process.ts';
import { endOrphans, spawnNeo4j, type Neo4jProcess } from './neo4j-process.ts';
import type { OnProgress } from './progress-message.ts';
import { translateFileError } from './start-problem.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface LocalNeo4jOptions {
  /** Neo4j's files go into its subfolder `neo4j`; made when absent. One server at a time may use it. */
  dataFolder: string;
  /** The environment for Java and Maven: PATH, JAVA_HOME, proxies. */
  environment: NodeJS.ProcessEnv;
  onProgress: OnProgress;
  /** Absent: a free one is chosen at each start. */
  boltPort?: number | undefined;
  /** Largest Java heap in megabytes, 512 by default; the process takes some 250 MB besides. */
  heapMb?: number | undefined;
  /** Where the jars are, or are fetched to; by default a folder for their version in node_modules/.cache, shared by all data folders. */
  libFolder?: string | undefined;
  /** Ends a start that is under way; later use stop(). */
  signal?: AbortSignal | undefined;
}

export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  pid: number;
  /** Stops Neo4j in order (SIGTERM, after 4 s SIGKILL) and gives the data folder free. May be called twice. */
  stop(): Promise<void>;
  /** Resolves when Neo4j has ended, by stop() or by itself; the data folder is free again by then. */
  exited: Promise<ProcessExit>;
}

const POM_FILE = join(PROJECT_FOLDER, 'server', 'neo4j', 'pom.xml');
const USER = 'neo4j';
const DEFAULT_HEAP_MB = 512;

/**
 * Starts a real Neo4j Community server as a child process and waits until it answers.
 *
 * In order: the data folder is made, checked for space and locked; a Neo4j that a killed server left running on it is
 * ended; Java is looked for; the jars are fetched once with Maven (server/neo4j/pom.xml); at the first start a password
 * is made, set and kept; neo4j.conf is written; the process is started and asked until it answers.
 * Killing this process at any point leaves a folder from which the next start carries on.
 *
 * @throws StartProblem with one sentence that says what to do; an AbortError when `signal` ended it
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = await prepareNeo4jHome(options.dataFolder);
  const lock = lockHome(home);
  try {
    const neo4j = await startInLockedHome(home, options);
    const exited = neo4j.process.exited.finally(() => {
      lock.release();
    });
    return {
      uri: neo4j.uri,
      user: USER,
      password: neo4j.password,
      pid: neo4j.process.pid,
      exited,
      stop: async () => {
        await neo4j.process.stop();
        await exited;
      },
    };
  } catch (error) {
    lock.release();
    throw translateFileError(error, home.folder);
  }
}

function lockHome(home: Neo4jHome): ReturnType<typeof lockFolder> {
  try {
    return lockFolder(home.folder);
  } catch (error) {
    throw translateFileError(error, home.folder);
  }
}

interface StartedNeo4j {
  uri: string;
  password: string;
  process: Neo4jProcess;
}

async function startInLockedHome(home: Neo4jHome, options: LocalNeo4jOptions): Promise<StartedNeo4j> {
  const { environment, onProgress, signal } = options;
  const orphans = await endOrphans(home);
  if (orphans.length > 0) onProgress({ step: 'recovering', text: 'Ended the Neo4j that an interrupted run had left' });
  const java = await findJava(environment);
  const libFolder = options.libFolder ?? (await defaultLibFolder());
  await fetchNeo4j({ pomFile: POM_FILE, libFolder, environment, onProgress, signal });
  const port = await choosePort(options.boltPort);
  await writeFile(join(home.confFolder, 'neo4j.conf'), neo4jConf(port));
  onProgress({ step: 'preparing', text: 'Preparing the local Neo4j' });
  const password = await ensurePassword({ home, java, libFolder, environment, signal });
  signal?.throwIfAborted();
  onProgress({ step: 'starting', text: 'Starting Neo4j' });
  const heapMb = options.heapMb ?? DEFAULT_HEAP_MB;
  const process = await spawnNeo4j({ home, java, libFolder, heapMb, environment });
  const uri = `bolt://127.0.0.1:${String(port)}`;
  try {
    await waitUntilReady({ uri, user: USER, password, home, process, onProgress, signal });
  } catch (error) {
    await process.stop();
    throw error;
  }
  onProgress({ step: 'ready', text: `Neo4j answers at ${uri}` });
  return { uri, password, process };
}

async function defaultLibFolder(): Promise<string> {
  return join(PROJECT_FOLDER, 'node_modules', '.cache', `neo4j-${await readNeo4jVersion(POM_FILE)}`);
}
