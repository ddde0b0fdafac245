import type { Config } from '../config.ts';
import { Graph } from '../graph/graph.ts';
import { findRunningNeo4j } from '../graph/local/find-running-neo4j.ts';
import { migrate } from '../graph/migrate.ts';
import { GRAPH_SCHEMA_FOLDER } from '../project-folders.ts';
import { openGraph, type OpenGraph } from './open-graph.ts';

/**
 * The graph for a command of the operator: the given Neo4j, else the one that a running server keeps on the data folder,
 * else a local one that is started for as long as the command takes.
 * @throws StartProblem with a sentence that says what to do
 */
export async function connectGraph(config: Config, environment: NodeJS.ProcessEnv): Promise<OpenGraph> {
  const running = config.neo4j === undefined ? await findRunningNeo4j(config.dataFolder) : undefined;
  if (running !== undefined) {
    const graph = new Graph(running);
    try {
      await graph.verify();
      return { graph, address: running, close: async () => graph.close() };
    } catch {
      await graph.close();
    }
  }
  const open = await openGraph(config, {
    environment,
    onProgress: ({ text }) => process.stderr.write(`${text}\n`),
    onLost: () => undefined,
    signal: new AbortController().signal,
  });
  await migrate(open.graph, GRAPH_SCHEMA_FOLDER);
  return open;
}
