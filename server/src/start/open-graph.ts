import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { Graph, type GraphAddress } from '../graph/graph.ts';
import { GraphUnavailable } from '../graph/graph-errors.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import type { ProgressMessage } from '../graph/local/progress-message.ts';
import { keepNeo4j } from './keep-neo4j.ts';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 1_000;

/** The graph, and how to let go of it. */
export interface OpenGraph {
  graph: Graph;
  /** For threads, which need a connection of their own. */
  address: GraphAddress;
  close(): Promise<void>;
}

export interface OpenGraphOptions {
  environment: NodeJS.ProcessEnv;
  onProgress: (message: ProgressMessage) => void;
  /** The local Neo4j ended by itself and is started again. */
  onLost: (error?: unknown) => void;
  signal: AbortSignal;
}

/**
 * Connects to the Neo4j that the configuration gives, waiting up to two minutes for it, or starts the local one.
 * @throws StartProblem with a sentence that says what to do
 */
export async function openGraph(config: Config, options: OpenGraphOptions): Promise<OpenGraph> {
  if (config.neo4j !== undefined) {
    const graph = givenGraph(config.neo4j);
    try {
      await waitForGraph(graph, config.neo4j.uri, options);
    } catch (error) {
      await graph.close();
      throw error;
    }
    return { graph, address: config.neo4j, close: async () => graph.close() };
  }
  const { environment, onProgress, onLost, signal } = options;
  const neo4j = await keepNeo4j(
    { dataFolder: config.dataFolder, heapMb: config.neo4jHeapMb, environment, onProgress, signal },
    onLost,
  );
  const graph = new Graph(neo4j.address);
  return {
    graph,
    address: neo4j.address,
    close: async () => {
      await graph.close();
      await neo4j.stop();
    },
  };
}

/** An address that can never be reached must not be waited for. */
function givenGraph(address: NonNullable<Config['neo4j']>): Graph {
  try {
    if (URL.canParse(address.uri)) return new Graph(address);
  } catch {
    // The driver refuses it.
  }
  throw new StartProblem(
    'ADDRESS_WRONG',
    `NEO4J_URI is ${address.uri}, which is no address: correct it, for instance to bolt://127.0.0.1:7687.`,
  );
}

async function waitForGraph(graph: Graph, uri: string, { onProgress, signal }: OpenGraphOptions): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await graph.verify();
      return;
    } catch (error) {
      const problem = problemOf(error, uri);
      if (problem !== undefined || Date.now() > giveUpAt) {
        throw (
          problem ??
          new StartProblem(
            'NEO4J_TOO_SLOW',
            `Neo4j at ${uri} did not answer within two minutes: start it, or correct NEO4J_URI.`,
            { cause: error },
          )
        );
      }
      onProgress({ step: 'starting', text: `Waiting for Neo4j at ${uri}` });
      await pause(PAUSE_MS, undefined, { signal });
    }
  }
}

/** A wrong password does not get better by waiting. */
function problemOf(error: unknown, uri: string): StartProblem | undefined {
  const cause = error instanceof GraphUnavailable ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!code.startsWith('Neo.ClientError.Security')) return undefined;
  return new StartProblem(
    'PASSWORD_WRONG',
    `Neo4j at ${uri} refuses the user or password: correct NEO4J_USER and NEO4J_PASSWORD.`,
    { cause: error },
  );
}
