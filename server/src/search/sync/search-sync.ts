import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/graph.ts';
import { holdLease } from '../../graph/hold-lease.ts';
import { countIndexEntries, type IndexEntryCounts } from '../../graph/statements/search/count-index-entries.ts';
import { listNamedDocuments } from '../documents/list-named-documents.ts';
import type { SearchIndex } from '../search-index.ts';
import { drainOutbox } from './drain-outbox.ts';
import { rebuildIndex } from './rebuild-index.ts';
import type { SyncStatus } from './sync-status.ts';

export interface SearchSyncParts {
  graph: Graph;
  index: SearchIndex;
  /** Name of the engine, for people. */
  engine: string;
  log: Logger;
  /** How often the graph is asked whether something waits, in milliseconds. */
  pollMs?: number;
}

const POLL_MS = 500;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 10_000;
/** A lease is held for no more batches than this, so that `kms reindex` gets its turn while an import goes on. */
const MAX_BATCHES = 20;
/** An import's lease that was renewed so long ago is nobody's. */
const IMPORTING_MS = 12_000;
/** While files are brought in, they have the graph to themselves this many times as long as a batch took. */
const REST_FACTOR = 2;
const MAX_REST_MS = 5_000;
/** After the names of all were read, nobody reads them again for so many times as long as that took, and so long at least. */
const LEARN_REST_FACTOR = 200;
const MIN_LEARN_REST_MS = 2_000;

/**
 * Keeps a search index in step with the graph: makes it anew when it was made for another engine or other settings, then
 * tells it what changes. Failures are waited out, for ever; nothing is lost by them, as marks are taken off only afterwards.
 */
export class SearchSync {
  readonly #parts: Required<SearchSyncParts>;
  readonly #status: SyncStatus;
  /** The signature of the index for which the documents are known to be; it changes when an engine lost its data. */
  #checkedFor: string | undefined;
  /** While the index learns; it does so beside what else goes on. */
  #learning: Promise<void> | undefined;
  #restsUntil = 0;

  constructor(parts: SearchSyncParts) {
    this.#parts = { pollMs: POLL_MS, ...parts };
    this.#status = {
      engine: parts.engine,
      state: 'following',
      waiting: 0,
      waitingSince: null,
      drainedAt: null,
      lastError: null,
      documents: 0,
      failedBatches: 0,
      reindex: null,
    };
  }

  get status(): Readonly<SyncStatus> {
    return this.#status;
  }

  /** Follows the graph until `signal` is aborted; then finishes the batch under way. Never throws. */
  async run(signal: AbortSignal): Promise<void> {
    const isEnding = (): boolean => signal.aborted;
    for (let failures = 0; !isEnding();) {
      try {
        await this.#keepUp(signal);
        failures = 0;
        this.#status.lastError = null;
        this.#status.state = 'following';
      } catch (error) {
        if (isEnding()) break;
        failures += 1;
        this.#noteFailure(error, failures);
      }
      const pause = failures === 0 ? this.#parts.pollMs : pauseAfter(failures);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
    await this.#learning;
  }

  async #keepUp(signal: AbortSignal): Promise<void> {
    const { graph, index } = this.#parts;
    const counts = await this.#look();
    if (counts === undefined) return;
    const { signature } = index;
    if (this.#checkedFor !== signature && counts.signature !== signature) {
      await holdLease(graph, 'search', { signal }, async () => this.#reindex(signature, signal));
    }
    this.#checkedFor = signature;
    if (this.#status.waiting === 0) {
      if (!isImporting(counts)) this.#learn(signal);
      return;
    }
    await holdLease(graph, 'search', { signal }, async () =>
      drainOutbox(graph, index, {
        signal,
        maxBatches: MAX_BATCHES,
        onBatch: async (documents, milliseconds) => this.#noteBatch(documents, milliseconds, signal),
      }),
    );
    await this.#look();
  }

  async #reindex(signature: string, signal: AbortSignal): Promise<void> {
    const { graph, index, log } = this.#parts;
    // Whoever held the lease before may have done it.
    const counts = await this.#look();
    if (counts?.signature === signature) return;
    log.info({ from: counts?.signature ?? null, to: signature }, 'making the search index anew');
    this.#status.state = 'reindexing';
    let told = 0;
    try {
      await rebuildIndex(graph, index, {
        signal,
        onProgress: (done, total) => {
          this.#status.documents += done - told;
          told = done;
          this.#status.reindex = { done, total };
        },
      });
    } finally {
      this.#status.reindex = null;
    }
    await this.#look();
  }

  /** Has the index learn, if it has to, once nothing waits: not before all that an import brought is in it. */
  #learn(signal: AbortSignal): void {
    const { graph, index, log } = this.#parts;
    if (!index.hasToLearn || this.#learning !== undefined || Date.now() < this.#restsUntil) return;
    const startedAt = performance.now();
    this.#learning = index
      .learn(listNamedDocuments(graph, signal))
      .catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, 'search could not learn from names; trying again');
      })
      .finally(() => {
        const rest = Math.max(MIN_LEARN_REST_MS, (performance.now() - startedAt) * LEARN_REST_FACTOR);
        this.#restsUntil = Date.now() + rest;
        this.#learning = undefined;
      });
  }

  /** Asks how much waits, and keeps the status in step. */
  async #look(): Promise<IndexEntryCounts | undefined> {
    const [counts] = await this.#parts.graph.read(countIndexEntries, {});
    if (counts === undefined) return undefined;
    const now = new Date().toISOString();
    this.#status.waiting = counts.marked + counts.claimed + counts.removals;
    if (this.#status.waiting > 0) this.#status.waitingSince ??= now;
    else {
      this.#status.waitingSince = null;
      this.#status.drainedAt = now;
    }
    return counts;
  }

  async #noteBatch(documents: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#status.documents += documents;
    if (!isImporting(await this.#look())) return;
    const rest = Math.min(MAX_REST_MS, milliseconds * REST_FACTOR);
    await sleep(rest, undefined, { signal, ref: false }).catch(() => undefined);
  }

  #noteFailure(error: unknown, failures: number): void {
    this.#status.state = 'failing';
    this.#status.failedBatches += 1;
    this.#status.lastError = error instanceof Error ? error.message : String(error);
    // The first says it, the others would only fill the log.
    if (failures === 1) this.#parts.log.warn({ err: error }, 'search could not be told what changed; trying again');
  }
}

function isImporting(counts: IndexEntryCounts | undefined): boolean {
  return Date.now() - (counts?.importingAt ?? 0) <= IMPORTING_MS;
}

/** Twice as long each time up to 10 s, and not at the same moment as others that wait for the same. */
function pauseAfter(failures: number): number {
  const longest = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  return longest / 2 + (Math.random() * longest) / 2;
}
