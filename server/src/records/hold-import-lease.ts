import type { Graph } from '../graph/graph.ts';
import { holdLease } from '../graph/hold-lease.ts';

/**
 * Runs `work` while no other import runs on this graph, whichever process it is in: waits for it first.
 * @param onWaiting told once when another import is under way
 * @throws the reason of `signal` while it waits; whatever `work` throws
 */
export async function holdImportLease<T>(
  graph: Graph,
  options: { signal: AbortSignal; onWaiting?: () => void },
  work: () => Promise<T>,
): Promise<T> {
  return holdLease(graph, 'import', options, work);
}
