/** How far the search index is behind the graph, for health and metrics. */
export interface SyncStatus {
  engine: string;
  /** `reindexing` while the whole index is made anew; `failing` while the engine or the graph does not answer. */
  state: 'following' | 'reindexing' | 'failing';
  /** Entities whose change or end search does not know of yet. */
  waiting: number;
  /** Since when something has been waiting without a break, ISO 8601; null when nothing waits. */
  waitingSince: string | null;
  /** When the index was last known to be up to date, ISO 8601; null when not since the start. */
  drainedAt: string | null;
  /** Why the last batch could not be told, without what it held; null when it could. */
  lastError: string | null;
  /** Documents put or removed since the start. */
  documents: number;
  /** Batches that failed since the start. */
  failedBatches: number;
  /** How far a reindex is; null when none runs. */
  reindex: { done: number; total: number } | null;
}
