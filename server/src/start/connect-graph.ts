import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { Graph } from '../graph/graph.ts';
import { findRunningNeo4j } from '../graph/local/find-running-neo4j.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import { migrate } from '../graph/migrate.ts';
import { GRAPH_SCHEMA_FOLDER } from '../project-folders.ts';
import { openGraph, type OpenGraph } from './open-graph.ts';

/** A server that starts for the first time fetches Neo4j before it has one. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;

/**
 * The graph for a command of the operator: the given Neo4j, else the one that a running server keeps on the data folder,
 * else a local one that is started for as long as the command takes. A server that is just starting is waited for.
 * @throws StartProblem with a sentence that says what to do
 */
export async function connectGraph(config: Config, environment: NodeJS.ProcessEnv): Promise<OpenGraph> {
  const tell = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (let hasTold = false; ; hasTold = true) {
    const running = await joinRunning(config);
    if (running !== undefined) {
      // Who was waited for may still be about it.
      if (hasTold) await migrate(running.graph, GRAPH_SCHEMA_FOLDER);
      return running;
    }
    try {
      return await openOwn(config, environment, tell);
    } catch (error) {
      const isStarting = error instanceof StartProblem && error.code === 'DATA_FOLDER_IN_USE';
      if (!isStarting || Date.now() > giveUpAt) throw error;
      if (!hasTold) tell('A server is starting on the data folder: waiting for its Neo4j');
      await pause(PAUSE_MS);
    }
  }
}

/** The Neo4j of a running server, if there is one that answers. */
async function joinRunning(config: Config): Promise<OpenGraph | undefined> {
  const running = config.neo4j === undefined ? await findRunningNeo4j(config.dataFolder) : undefined;
  if (running === undefined) return undefined;
  const graph = new Graph(running);
  try {
    await graph.verify();
    return { graph, address: running, close: async () => graph.close() };
  } catch {
    await graph.close();
    return undefined;
  }
}

async function openOwn(
  config: Config,
  environment: NodeJS.ProcessEnv,
  tell: (text: string) => void,
): Promise<OpenGraph> {
  const open = await openGraph(config, {
    environment,
    onProgress: ({ text }) => {
      tell(text);
    },
    onLost: () => undefined,
    signal: new AbortController().signal,
  });
  await migrate(open.graph, GRAPH_SCHEMA_FOLDER);
  return open;
}
