import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import { EmbeddedEngine } from '../search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../search/embedded/embedded-index.ts';
import { recallFacetSets } from '../search/embedded/recall-facet-sets.ts';
import { FacetSets } from '../search/facet-sets.ts';
import { findRunningMeilisearch } from '../search/meilisearch/local/find-running-meilisearch.ts';
import { findMeilisearch, startLocalMeilisearch } from '../search/meilisearch/local/start-local-meilisearch.ts';
import { MeilisearchConnection, type MeilisearchAddress } from '../search/meilisearch/meilisearch-connection.ts';
import { MeilisearchEngine } from '../search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../search/meilisearch/meilisearch-index.ts';
import { recallIndexedSets } from '../search/meilisearch/recall-indexed-sets.ts';
import { leadSearch, type SearchSides } from '../search/related/lead-search.ts';
import { keepRunning } from './keep-running.ts';

/** What answers searches, what follows the graph for it, and how to let go of both. */
export interface OpenSearch extends SearchSides {
  close(): Promise<void>;
}

export interface OpenSearchOptions {
  environment: NodeJS.ProcessEnv;
  /** Told what is done, for the person who waits. */
  onStep: (text: string) => void;
  /** The local Meilisearch ended by itself and is started again. */
  onLost: (error?: unknown) => void;
  /** Whether searches will be answered, for which some of the graph is read beforehand, and not only documents written. */
  isAnswering: boolean;
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;

/**
 * Opens the search engine that the configuration gives: the Meilisearch at MEILI_URL, else the program on PATH as a child
 * process, else Neo4j's own full-text indexes. A Meilisearch that does not answer is no reason not to start.
 * @throws StartProblem when what was asked for by name cannot be had, or a key is wrong
 */
export async function openSearch(config: Config, graph: Graph, options: OpenSearchOptions): Promise<OpenSearch> {
  const { environment, onStep, isAnswering } = options;
  if (config.search === 'embedded') return openEmbedded(graph, isAnswering);
  if (config.meilisearch !== undefined) return openGiven(graph, config.meilisearch, options);
  if (config.search === 'meilisearch') return openLocal(graph, config.dataFolder, options);
  if ((await findMeilisearch(environment)) === undefined) return openEmbedded(graph, isAnswering);
  try {
    return await openLocal(graph, config.dataFolder, options);
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    onStep(`${error.message} Until then search goes through Neo4j’s own indexes`);
    return openEmbedded(graph, isAnswering);
  }
}

function openEmbedded(graph: Graph, isAnswering: boolean): OpenSearch {
  const sets = new FacetSets();
  const recalling = recall(isAnswering, async (signal) => recallFacetSets(graph, sets, signal));
  return {
    ...leadSearch(graph, {
      engine: new EmbeddedEngine(graph, sets),
      index: new EmbeddedIndex(graph, isAnswering ? sets : undefined),
    }),
    close: async () => recalling.stop(),
  };
}

/** Recalls what facet values stand for beside what else goes on. What is not recalled is read when somebody asks for it. */
function recall(isAnswering: boolean, read: (signal: AbortSignal) => Promise<void>): { stop: () => Promise<void> } {
  const recalling = new AbortController();
  const recalled = isAnswering ? read(recalling.signal).catch(() => undefined) : Promise.resolve();
  return {
    stop: async () => {
      recalling.abort();
      await recalled;
    },
  };
}

async function openGiven(
  graph: Graph,
  address: MeilisearchAddress,
  { onStep, isAnswering }: Pick<OpenSearchOptions, 'onStep' | 'isAnswering'>,
): Promise<OpenSearch> {
  const connection = new MeilisearchConnection(address);
  const giveUpAt = Date.now() + PATIENCE_MS;
  let state = await connection.greet();
  while (state === 'silent' && Date.now() < giveUpAt) {
    await pause(PAUSE_MS);
    state = await connection.greet();
  }
  if (state === 'refused') {
    throw new StartProblem(
      'MEILISEARCH_REFUSED',
      `Meilisearch at ${address.url} refuses the key: correct MEILI_API_KEY to its master key, which it must have been started with.`,
    );
  }
  if (state === 'silent')
    onStep(`Meilisearch at ${address.url} does not answer; search waits for it, the rest does not`);
  return toOpenSearch(graph, connection, { isAnswering, close: async () => Promise.resolve() });
}

async function openLocal(
  graph: Graph,
  dataFolder: string,
  { environment, onStep, onLost, isAnswering }: OpenSearchOptions,
): Promise<OpenSearch> {
  const start = async (port?: number, signal?: AbortSignal): ReturnType<typeof startLocalMeilisearch> =>
    startLocalMeilisearch({ dataFolder, environment, port, signal });
  try {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const kept = keepRunning(first, async (signal) => start(port, signal), onLost);
    const connection = new MeilisearchConnection(first);
    await connection.greet();
    onStep('Meilisearch answers');
    return toOpenSearch(graph, connection, { isAnswering, close: async () => kept.stop() });
  } catch (error) {
    // A command beside a running server uses what the server keeps running.
    const running = await findRunningMeilisearch(dataFolder);
    const isKept = error instanceof StartProblem && error.code === 'DATA_FOLDER_IN_USE';
    if (!isKept || running === undefined) throw error;
    return openGiven(graph, running, { onStep, isAnswering });
  }
}

function toOpenSearch(
  graph: Graph,
  connection: MeilisearchConnection,
  { isAnswering, close }: { isAnswering: boolean; close: () => Promise<void> },
): OpenSearch {
  const sides = { engine: new MeilisearchEngine(connection), index: new MeilisearchIndex(connection) };
  const recalling = recall(isAnswering, async (signal) => recallIndexedSets(connection, signal));
  return {
    ...leadSearch(graph, sides),
    close: async () => {
      await recalling.stop();
      await close();
    },
  };
}
