import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ensureFreeSpace } from './free-space.ts';
import { isProcessAlive } from './process-table.ts';
import type { OnProgress } from './progress-message.ts';
import { runProgram, type ProgramResult } from './run-program.ts';
import { fileErrorCode, StartProblem, translateFileError } from './start-problem.ts';

const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** The jars, and as much again in Maven's own cache. */
const NEEDED_MB = 300;
const REPORT_EVERY = 10;

export interface FetchOptions {
  pomFile: string;
  libFolder: string;
  environment: NodeJS.ProcessEnv;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}

/** The version of Neo4j that the pom names. */
export async function readNeo4jVersion(pomFile: string): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</u.exec(await readFile(pomFile, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pomFile} names no neo4j.version`);
  return version;
}

/**
 * Makes sure that `libFolder` holds Neo4j's jars, fetching them with Maven once. They come into a folder beside it that is
 * renamed when complete, so an interrupted fetch leaves no half-made `libFolder`, and two fetches at once do no harm.
 * @throws StartProblem MAVEN_MISSING | NEO4J_NOT_FETCHED | DISK_FULL | DATA_FOLDER_UNUSABLE
 */
export async function fetchNeo4j(options: FetchOptions): Promise<void> {
  const { libFolder, onProgress } = options;
  if (existsSync(libFolder)) return;
  const parent = dirname(libFolder);
  const partial = `${libFolder}.partial-${String(process.pid)}`;
  try {
    await mkdir(parent, { recursive: true });
    await removeAbandoned(parent, basename(libFolder));
    await ensureFreeSpace(parent, NEEDED_MB);
    onProgress({ step: 'fetching', text: 'Fetching Neo4j with Maven (once, about 120 MB)', done: 0 });
    const result = await runMaven(partial, options);
    if (result.exitCode !== 0) throw notFetched(result);
    await rename(partial, libFolder).catch((error: unknown) => {
      if (!existsSync(libFolder)) throw error;
    });
  } catch (error) {
    throw translateFileError(error, parent);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function runMaven(
  partial: string,
  { pomFile, environment, onProgress, signal }: FetchOptions,
): Promise<ProgramResult> {
  let downloaded = 0;
  const onLine = (line: string): void => {
    if (!/Downloaded from .*\.jar /u.test(line)) return;
    downloaded += 1;
    if (downloaded % REPORT_EVERY === 0) {
      onProgress({ step: 'fetching', text: `Fetching Neo4j: ${String(downloaded)} files so far`, done: downloaded });
    }
  };
  const parameters = ['-B', '-f', pomFile, COPY_GOAL, `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  try {
    return await runProgram('mvn', parameters, { environment, signal, onLine });
  } catch (error) {
    if (fileErrorCode(error) !== 'ENOENT') throw error;
    const message =
      'Maven (mvn) was not found, which fetches the local Neo4j once: install Maven 3, or give the address of a running Neo4j in NEO4J_URI.';
    throw new StartProblem('MAVEN_MISSING', message, { cause: error });
  }
}

function notFetched({ output }: ProgramResult): StartProblem {
  if (output.includes('No space left on device')) {
    return new StartProblem(
      'DISK_FULL',
      'The disk became full while Maven fetched Neo4j: free at least 500 MB and start again.',
      { details: output },
    );
  }
  const message =
    'Maven could not fetch Neo4j: check the network (or the proxy in ~/.m2/settings.xml) and start again; what was fetched is kept.';
  const errors = output
    .split('\n')
    .filter((line) => line.includes('[ERROR]'))
    .slice(0, 3)
    .join('\n');
  return new StartProblem('NEO4J_NOT_FETCHED', message, { details: errors || output });
}

/** Removes what fetches left that were killed in the middle. */
async function removeAbandoned(parent: string, name: string): Promise<void> {
  const prefix = `${name}.partial-`;
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(prefix) || isProcessAlive(Number(entry.slice(prefix.length)))) continue;
    await rm(join(parent, entry), { recursive: true, force: true });
  }
}
