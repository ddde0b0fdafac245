import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import type { SyncStatus } from '../search/sync/sync-status.ts';
import { SearchSync } from '../search/sync/search-sync.ts';
import type { OpenSearch } from './open-search.ts';

/** A batch takes a second; an engine that hangs is not waited for, as what it was to be told stays marked. */
const PATIENCE_MS = 5_000;

/** The search index being kept in step with the graph. */
export interface GraphFollower {
  status: () => Readonly<SyncStatus>;
  /** Ends it after the batch under way, or after 5 s. */
  stop(): Promise<void>;
}

/** Keeps the search index in step with the graph until it is stopped. */
export function followGraph(graph: Graph, { engine, index }: OpenSearch, log: Logger): GraphFollower {
  const stopping = new AbortController();
  const sync = new SearchSync({ graph, index, engine: engine.name, log });
  const running = sync.run(stopping.signal);
  return {
    status: () => sync.status,
    stop: async () => {
      stopping.abort();
      await Promise.race([running, sleep(PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}
