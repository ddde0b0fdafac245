import type { Graph } from '../graph/graph.ts';
import { findGraphState } from '../graph/statements/sources/find-graph-state.ts';
import type { ReadinessGauge } from '../http/readiness.ts';

const INTERVAL_MS = 2_000;

/** Asks the graph every 2 s whether it answers, and says so at /health/ready. @returns how to end it */
export function watchGraph(graph: Graph, readiness: ReadinessGauge): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      await graph.read(findGraphState, {});
      if (!stopped) readiness.set({ state: 'ready' });
    } catch {
      if (!stopped) readiness.set({ state: 'degraded', step: 'Neo4j does not answer' });
    }
    if (!stopped) timer = setTimeout(() => void look(), INTERVAL_MS).unref();
  };
  timer = setTimeout(() => void look(), INTERVAL_MS).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
