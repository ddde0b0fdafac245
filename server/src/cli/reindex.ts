import { readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { holdLease } from '../graph/hold-lease.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { SearchUnavailable } from '../search/search-unavailable.ts';
import { rebuildIndex } from '../search/sync/rebuild-index.ts';
import { ConsoleProgress } from '../start/console-progress.ts';
import { openSearch } from '../start/open-search.ts';
import { withGraph } from './with-graph.ts';

/**
 * `kms reindex`: makes the search index anew beside the one in use and swaps; a running server goes on answering from the old
 * one meanwhile. Ctrl-C leaves the old one; running it again does the same again.
 */
export async function reindex(_words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new Error('Stopped; search goes on with the index it had.'));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const config = readConfig(environment);
    return await withGraph(environment, async (graph) => {
      const search = await openSearch(config, graph, {
        environment,
        onStep: (text) => process.stderr.write(`${text}\n`),
        onLost: () => undefined,
        isAnswering: false,
      });
      try {
        return await rebuildWithProgress(graph, search.index, stopping.signal);
      } finally {
        await search.close();
      }
    });
  } catch (error) {
    const isForPeople = stopping.signal.aborted || error instanceof SearchUnavailable;
    if (!isForPeople || !(error instanceof Error)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return 1;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

async function rebuildWithProgress(graph: Graph, index: SearchIndex, signal: AbortSignal): Promise<number> {
  const progress = new ConsoleProgress(process.stdout);
  const onWaiting = (): void => {
    progress.step('The server is bringing the index up to date; waiting for its turn to end');
  };
  const count = await holdLease(graph, 'search', { signal, onWaiting }, async () => {
    progress.step('Making the search index anew');
    return rebuildIndex(graph, index, {
      signal,
      onProgress: (done, total) => {
        progress.count('Documents', done, total);
      },
    });
  });
  progress.step(`The search index is made anew: ${String(count)} documents`);
  return 0;
}
