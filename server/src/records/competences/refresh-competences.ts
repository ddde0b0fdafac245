import type { Graph, GraphTransaction } from '../../graph/graph.ts';
import { keepStale } from '../../graph/statements/competences/keep-stale.ts';
import { listStaleEntities } from '../../graph/statements/competences/list-stale-entities.ts';
import { unmarkStale } from '../../graph/statements/competences/unmark-stale.ts';
import { lockRecords } from '../../graph/statements/records/lock-records.ts';
import { ENTITY_KINDS } from '../model.ts';
import { deleteCompetencesOf, refreshHolders } from './refresh-holders.ts';
import { markAround, markByTechnologies, markByWorks } from './mark-holders.ts';

/** What a refresh did so far. */
export interface CompetenceTally {
  /** Organizations, networks and persons that were looked at. */
  holders: number;
  /** Competences that are new or changed. */
  written: number;
  /** Competences that nothing proves any more. */
  deleted: number;
}

export interface RefreshOptions {
  signal: AbortSignal;
  /** Told after each batch. @param left entities that this stage has still to look at */
  onProgress: (tally: CompetenceTally, left: number) => void;
  /** Entities in one transaction, 1,000 when absent: small enough for a small heap even where the largest bodies meet. */
  batchSize?: number;
}

/** Works through some marked entities within one transaction that ends with their marks gone. */
interface Stage {
  kinds: readonly string[];
  run: (transaction: GraphTransaction, ids: readonly string[]) => Promise<CompetenceTally>;
}

const BATCH_SIZE = 1_000;
/** A second round is for what a change of kinds marks late; more would run after an import that goes on meanwhile. */
const MAX_ROUNDS = 3;

const HOLDERS = ['Organization', 'Network', 'Person'];

/** In this order, for each stage may mark entities of the later ones. */
const STAGES: readonly Stage[] = [
  { kinds: ['Technology'], run: async (transaction, ids) => pass(transaction, ids, markByTechnologies) },
  {
    kinds: ENTITY_KINDS.filter((kind) => kind !== 'Technology' && !HOLDERS.includes(kind)),
    run: async (transaction, ids) => pass(transaction, ids, markByWorks),
  },
  { kinds: ['Person'], run: refresh },
  { kinds: ['Organization', 'Network'], run: refresh },
];

/**
 * Brings computed competences up to date for everything that changed since the last time: entities that carry the mark
 * `:Stale`. Each batch is one transaction that computes, writes the difference and takes the marks off, so that a refresh
 * that was stopped or killed is finished by the next. Nothing marked means nothing is written.
 * @throws the reason of `signal` between two batches
 */
export async function refreshCompetences(
  graph: Pick<Graph, 'read' | 'write'>,
  { signal, onProgress, batchSize = BATCH_SIZE }: RefreshOptions,
): Promise<CompetenceTally> {
  let tally: CompetenceTally = { holders: 0, written: 0, deleted: 0 };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let seen = 0;
    for (const { kinds, run } of STAGES) {
      const ids = (await graph.read(listStaleEntities, { kinds })).map(({ id }) => id);
      seen += ids.length;
      for (let done = 0; done < ids.length; done += batchSize) {
        signal.throwIfAborted();
        tally = sumOf(tally, await runBatch(graph, run, ids.slice(done, done + batchSize)));
        onProgress(tally, Math.max(0, ids.length - done - batchSize));
      }
    }
    if (seen === 0) break;
  }
  return tally;
}

async function runBatch(
  graph: Pick<Graph, 'write'>,
  run: Stage['run'],
  batch: readonly string[],
): Promise<CompetenceTally> {
  return graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    // Another process may have been faster.
    const ids = (await transaction.run(keepStale, { ids: batch })).map(({ id }) => id);
    const change = await run(transaction, ids);
    await transaction.run(unmarkStale, { ids });
    return change;
  });
}

/** What holds no competences passes its mark on; if it held some under another kind, they go. */
async function pass(
  transaction: GraphTransaction,
  ids: readonly string[],
  mark: typeof markByWorks,
): Promise<CompetenceTally> {
  await mark(transaction, ids);
  return { holders: 0, written: 0, deleted: await deleteCompetencesOf(transaction, ids) };
}

async function refresh(transaction: GraphTransaction, ids: readonly string[]): Promise<CompetenceTally> {
  await markAround(transaction, ids);
  return { holders: ids.length, ...(await refreshHolders(transaction, ids)) };
}

function sumOf(a: CompetenceTally, b: CompetenceTally): CompetenceTally {
  return { holders: a.holders + b.holders, written: a.written + b.written, deleted: a.deleted + b.deleted };
}
