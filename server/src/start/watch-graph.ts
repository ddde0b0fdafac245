import type { Graph } from '../graph/graph.ts';
import { findGraphState } from '../graph/statements/sources/find-graph-state.ts';
import type { Readiness, ReadinessGauge } from '../http/readiness.ts';

const INTERVAL_MS = 2_000;
/** A Neo4j that hangs answers nothing, not even with an error. */
const PATIENCE_MS = 5_000;
const SILENT = { state: 'degraded', step: 'Neo4j does not answer' } as const;

/** Asks the graph every 2 s whether it answers, and says so at /health/ready. @returns how to end it */
export function watchGraph(graph: Graph, readiness: ReadinessGauge): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const tell = (told: Readiness): void => {
    if (!stopped) readiness.set(told);
  };
  const look = async (): Promise<void> => {
    const late = setTimeout(() => {
      tell(SILENT);
    }, PATIENCE_MS).unref();
    try {
      await graph.read(findGraphState, {});
      clearTimeout(late);
      tell({ state: 'ready' });
    } catch {
      clearTimeout(late);
      tell(SILENT);
    }
    if (!stopped) timer = setTimeout(() => void look(), INTERVAL_MS).unref();
  };
  timer = setTimeout(() => void look(), INTERVAL_MS).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
