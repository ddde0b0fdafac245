import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnGuarded, STOP_PATIENCE_MS, type GuardedProcess } from './guarded-process.ts';
import type { Neo4jHome } from './neo4j-home.ts';
import { endProcess, listProcessesWithParameter } from './process-table.ts';

/** Neo4j writes its data out on SIGTERM; after a SIGKILL it recovers it from its log. */
export type Neo4jProcess = GuardedProcess;

export interface SpawnOptions {
  home: Neo4jHome;
  java: string;
  libFolder: string;
  heapMb: number;
  environment: NodeJS.ProcessEnv;
}

/** Shares of the heap: what is taken from the start, and what is for the young; a data base of this size needs some 150 MB for good. */
const START_SHARE = 0.75;
const YOUNG_SHARE = 0.45;

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Starts Neo4j's process; it is not ready for connections yet. */
export async function spawnNeo4j(options: SpawnOptions): Promise<Neo4jProcess> {
  const { home, java, environment } = options;
  return spawnGuarded({
    name: 'neo4j',
    program: java,
    parameters: javaParameters(options),
    folder: home.folder,
    logFile: home.consoleLog,
    environment,
  });
}

/** Ends the Neo4j that a killed server left running on this folder. Gives the ids of those found. */
export async function endOrphans(home: Neo4jHome): Promise<number[]> {
  const orphans = listProcessesWithParameter(homeParameter(home));
  await Promise.all(orphans.map((pid) => endProcess(pid, STOP_PATIENCE_MS)));
  return orphans;
}

/** The last lines that Neo4j wrote, for a person to read. */
export async function readLogTail(home: Neo4jHome, lineCount: number): Promise<string> {
  const texts = await Promise.all(
    [home.neo4jLog, home.consoleLog].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return texts
    .flatMap((text) => text.trimEnd().split('\n').slice(-lineCount))
    .filter((line) => line !== '')
    .join('\n');
}

function homeParameter(home: Neo4jHome): string {
  return `--home-dir=${home.folder}`;
}

function javaParameters({ home, libFolder, heapMb }: SpawnOptions): string[] {
  return [
    // Most of it from the start, and room for Neo4j's classes: else a start and an import's first minute collect garbage often.
    `-Xms${String(Math.round(heapMb * START_SHARE))}m`,
    '-XX:MetaspaceSize=160m',
    `-Xmx${String(heapMb)}m`,
    // What an import makes is mostly gone after its transaction: collected young, it is not copied about.
    `-Xmn${String(Math.round(heapMb * YOUNG_SHARE))}m`,
    // Neo4j's deep call chains, inlined as far as Java would, keep its compiler busy for the whole of a first import.
    '-XX:FreqInlineSize=150',
    '-XX:MaxInlineLevel=9',
    // On a heap this small the serial collector takes some 50 MB less than G1.
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(libFolder, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeParameter(home),
    `--config-dir=${home.confFolder}`,
  ];
}
