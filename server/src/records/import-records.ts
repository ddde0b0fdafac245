import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import { listRecordHashes } from '../graph/statements/records/list-record-hashes.ts';
import { listSourceRecordKeys } from '../graph/statements/records/list-source-record-keys.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { upsertRecords, type RecordRow } from '../graph/statements/records/upsert-records.ts';
import { upsertSource } from '../graph/statements/records/upsert-source.ts';
import { closeOverIdentity } from './load-scope.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import { projectScope } from './project-scope.ts';
import { recordKey } from './record-key.ts';
import { toRecordRow, toSourceState } from './record-rows.ts';

/** What became of a record. */
export type RecordOutcome = 'created' | 'updated' | 'unchanged';

/** How far an import is, or how it ended. */
export interface ImportTally {
  created: number;
  updated: number;
  unchanged: number;
  /** Records of this source that the file no longer has; known at the end only. They stay. */
  absent: number;
}

export interface ImportOptions {
  /** Only tell what would happen: nothing is written. */
  isDryRun: boolean;
  signal: AbortSignal;
  /** Told after each piece. */
  onProgress: (tally: ImportTally) => void;
  /** Told what became of each record, in order. */
  onOutcome: (localId: string, outcome: RecordOutcome) => void;
}

/** Small enough for a transaction in a small heap, large enough that planning and round trips do not count. */
const PIECE = 400;

/**
 * Takes over the records of a data set as they stream in, a piece of 400 a transaction. Each piece is all or nothing and
 * what is unchanged is not written, so an import that was cut off is resumed by running it again.
 * @throws the reason of `signal` between two pieces; whatever `contents` throws
 */
export async function importRecords(
  graph: Graph,
  source: SourceDescription,
  contents: AsyncIterable<RecordContent>,
  options: ImportOptions,
): Promise<ImportTally> {
  const tally: ImportTally = { created: 0, updated: 0, unchanged: 0, absent: 0 };
  const seen = new Set<string>();
  let piece: RecordContent[] = [];
  const flush = async (): Promise<void> => {
    options.signal.throwIfAborted();
    const outcomes = await writePiece(graph, source, piece, seen.size, options.isDryRun);
    for (const [index, outcome] of outcomes.entries()) {
      tally[outcome] += 1;
      const { localId } = piece[index] ?? { localId: '' };
      seen.add(recordKey(source.id, localId));
      options.onOutcome(localId, outcome);
    }
    piece = [];
    options.onProgress(tally);
  };
  for await (const content of contents) {
    piece.push(content);
    if (piece.length === PIECE) await flush();
  }
  await flush();
  const standing = await graph.read(listSourceRecordKeys, { sourceId: source.id });
  tally.absent = standing.filter(({ key }) => !seen.has(key)).length;
  options.onProgress(tally);
  return tally;
}

async function writePiece(
  graph: Graph,
  source: SourceDescription,
  piece: readonly RecordContent[],
  position: number,
  isDryRun: boolean,
): Promise<RecordOutcome[]> {
  const rows = piece.map((content, index) => toRecordRow(source.id, content, position + index));
  const state = toSourceState(source);
  return graph.write(async (transaction) => {
    const outcomes = await compare(transaction, rows);
    const [before] = await transaction.run(findSourceState, { id: source.id });
    const isUnchanged = outcomes.every((outcome) => outcome === 'unchanged') && before?.hash === state.hash;
    if (isDryRun || isUnchanged) return outcomes;
    await transaction.run(lockRecords, {});
    // Whoever held the lock may have written the same records meanwhile.
    const now = await compare(transaction, rows);
    const changed = rows.filter((_row, index) => now[index] !== 'unchanged');
    await transaction.run(upsertSource, {
      id: source.id,
      properties: { ...state, fetchedAt: new Date().toISOString() },
    });
    const keys = changed.map(({ key }) => key);
    const around = await closeOverIdentity(transaction, keys);
    await transaction.run(upsertRecords, { rows: changed });
    await projectScope(transaction, new Set([...around, ...keys]), new Set(), new Set());
    return now;
  });
}

async function compare(transaction: GraphTransaction, rows: readonly RecordRow[]): Promise<RecordOutcome[]> {
  const standing = await transaction.run(listRecordHashes, { keys: rows.map(({ key }) => key) });
  const hashes = new Map(standing.map(({ key, hash }) => [key, hash]));
  return rows.map(({ key, hash }) => outcomeOf(hashes.get(key), hash));
}

function outcomeOf(before: string | undefined, now: string): RecordOutcome {
  if (before === undefined) return 'created';
  return before === now ? 'unchanged' : 'updated';
}
