import type { Graph } from '../../graph/graph.ts';
import { makeSearchDocuments } from '../documents/make-search-documents.ts';
import type { SearchIndex } from '../search-index.ts';
import { IndexOutbox } from './index-outbox.ts';

export interface DrainOptions {
  /** Looked at between two batches: the one under way is finished. */
  signal: AbortSignal;
  /** Told after each batch. @param documents how many were put or removed @param milliseconds what it took */
  onBatch?: (documents: number, milliseconds: number) => Promise<void> | void;
  /** Batches after which it ends even if more waits; no limit when absent. */
  maxBatches?: number;
}

/**
 * Tells the index what changed, 1,000 documents at a time, until nothing waits. Each batch is acknowledged only when the
 * index has it, so that whatever ends in the middle is told again. To be run by the holder of the lease `search`.
 * @throws SearchUnavailable | GraphUnavailable; what was taken is then marked anew by whoever holds the lease next
 */
export async function drainOutbox(graph: Graph, index: SearchIndex, options: DrainOptions): Promise<void> {
  const { signal, onBatch, maxBatches = Infinity } = options;
  const outbox = new IndexOutbox(graph);
  await outbox.returnTaken();
  for (let batches = 0; batches < maxBatches && !signal.aborted; batches += 1) {
    const startedAt = performance.now();
    const batch = await outbox.take();
    if (batch.ids.length + batch.removals.length === 0) return;
    // One that is gone may be there again: then it has a document, and is put.
    const ids = [...new Set([...batch.ids, ...batch.removals.map(({ entityId }) => entityId)])];
    const documents = await makeSearchDocuments(graph, ids);
    const isThere = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !isThere.has(id));
    if (documents.length > 0) await index.put(documents);
    if (gone.length > 0) await index.remove(gone);
    await outbox.acknowledge(batch);
    await onBatch?.(ids.length, performance.now() - startedAt);
  }
}
