import type { Graph } from '../../graph/graph.ts';
import { acknowledgeIndexEntries } from '../../graph/statements/search/acknowledge-index-entries.ts';
import { claimIndexEntries } from '../../graph/statements/search/claim-index-entries.ts';
import { deleteIndexRemovals } from '../../graph/statements/search/delete-index-removals.ts';
import { listIndexRemovals } from '../../graph/statements/search/list-index-removals.ts';
import { returnIndexEntries } from '../../graph/statements/search/return-index-entries.ts';
import { settleIndexEntries } from '../../graph/statements/search/settle-index-entries.ts';
import { lockRecords } from '../../graph/statements/records/lock-records.ts';

/** What was taken from the outbox: to be put or removed, and then acknowledged. */
export interface IndexBatch {
  /** Entities that changed. */
  ids: string[];
  /** Entities that are gone, each with the key of its note. */
  removals: { key: string; entityId: string }[];
}

const BATCH = 1_000;
/** Labels alone are written: many fit in a transaction. */
const SWEEP = 10_000;

/**
 * What search is still to be told, kept in the graph with what changed: `ToIndex` on entities that wait, `Indexing` on those
 * taken, `IndexRemoval` for those gone. Only the holder of the lease `search` takes anything. Every change of marks holds the
 * lock on records, so that it and an import wait for each other and never for one another's half.
 */
export class IndexOutbox {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Takes up to 1,000 changed and 1,000 gone entities; empty lists when nothing waits. */
  async take(): Promise<IndexBatch> {
    const claimed = await this.#graph.write(async (transaction) => {
      await transaction.run(lockRecords, {});
      return transaction.run(claimIndexEntries, { limit: BATCH });
    });
    const removals = await this.#graph.read(listIndexRemovals, { limit: BATCH });
    return { ids: claimed.map(({ id }) => id), removals };
  }

  /** The engine knows of the batch: what changed since it was taken is marked anew, and stays so. */
  async acknowledge({ ids, removals }: IndexBatch): Promise<void> {
    await this.#graph.write(async (transaction) => {
      await transaction.run(lockRecords, {});
      await transaction.run(acknowledgeIndexEntries, { ids });
      if (removals.length > 0) await transaction.run(deleteIndexRemovals, { keys: removals.map(({ key }) => key) });
    });
  }

  /** Takes all that is marked now, for an index that is made of the whole graph. */
  async takeAll(): Promise<void> {
    for (let taken = SWEEP; taken === SWEEP;) {
      const rows = await this.#graph.write(async (transaction) => {
        await transaction.run(lockRecords, {});
        return transaction.run(claimIndexEntries, { limit: SWEEP });
      });
      taken = rows.length;
    }
  }

  /** Marks anew what was taken and not finished. */
  async returnTaken(): Promise<void> {
    await this.#sweep(returnIndexEntries);
  }

  /** All that was taken is in the index. */
  async settleTaken(): Promise<void> {
    await this.#sweep(settleIndexEntries);
  }

  async #sweep(statement: typeof returnIndexEntries): Promise<void> {
    for (let swept = SWEEP; swept === SWEEP;) {
      const [row] = await this.#graph.write(async (transaction) => {
        await transaction.run(lockRecords, {});
        return transaction.run(statement, { limit: SWEEP });
      });
      swept = row?.count ?? 0;
    }
  }
}
