import { setImmediate } from 'node:timers/promises';
import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { refreshPlans } from '../graph/refresh-plans.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import { listDanglingRecords } from '../graph/statements/records/list-dangling-records.ts';
import { listRecordHashes } from '../graph/statements/records/list-record-hashes.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import type { RecordRow } from '../graph/statements/records/upsert-records.ts';
import { upsertSource } from '../graph/statements/records/upsert-source.ts';
import { findGraphState } from '../graph/statements/sources/find-graph-state.ts';
import { learnOfErased } from './erasures/erase-entities.ts';
import { loadErasures, type KnownErasures, type Sifted } from './erasures/known-erasures.ts';
import { closeOverIdentity } from './load-scope.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import { inPieces } from './in-pieces.ts';
import { projectScope } from './project-scope.ts';
import { projectSource } from './project-source.ts';
import { recordKey } from './record-key.ts';
import { toRecordRow, toSourceState } from './record-rows.ts';
import { canJudgeAbsence, joinScopes, withdrawAbsent, type Withdrawal } from './withdraw-absent.ts';
import { writeRecords } from './write-records.ts';

/** What became of a record. */
export type RecordOutcome = 'created' | 'updated' | 'unchanged';

/** How far an import is, or how it ended. */
export interface ImportTally {
  created: number;
  updated: number;
  unchanged: number;
  /** Records that were left out, as the person they are about was erased on request. */
  skipped: number;
  /** Records that the file no longer has and that are marked as withdrawn since; they stay. Known at the end only. */
  withdrawn: number;
}

export interface ImportOptions {
  /** Only tell what would happen: nothing is written. */
  isDryRun: boolean;
  /** What the file was asked for: `all`, or the region or bodies selected. */
  scope?: string;
  /** Whether the file would have the record of this local id if the publisher still had it; all by default. */
  covers?: (localId: string) => boolean;
  /** Marks as withdrawn also when it is suspiciously many. */
  allowsManyWithdrawals?: boolean;
  signal: AbortSignal;
  /** Told after each piece. */
  onProgress: (tally: ImportTally) => void;
  /** Told each record that is taken over, or would be, before what becomes of it; not those left out. */
  onRecord?: (record: RecordContent) => void;
  /** Told what became of each record, in order; `skipped` ones at the end of their piece and without their key. */
  onOutcome: (localId: string, outcome: RecordOutcome | 'skipped' | 'withdrawn') => void;
  /** Told when more than a third of the records are missing in the file, and whether they were left as they were. */
  onManyAbsent?: (withdrawal: Withdrawal) => void;
}

/** Small enough for a transaction in a small heap, large enough that planning and round trips do not count. */
const PIECE = 1_000;

/** After so many the answers of Neo4j that came meanwhile are seen to, so that preparing a piece does not hold up another. */
const BREATH = 50;

/**
 * Takes over the records of a data set as they stream in, a piece of 1,000 a transaction; the next piece is read while one
 * is written. Each piece is all or nothing and what is unchanged is not written, so an import that was cut off is resumed by
 * running it again. Records that point to later ones are drawn again at the end; those the file no longer has are marked.
 * @throws the reason of `signal` between two pieces; whatever `contents` throws
 */
export async function importRecords(
  graph: Graph,
  source: SourceDescription,
  contents: AsyncIterable<RecordContent>,
  options: ImportOptions,
): Promise<ImportTally> {
  const tally: ImportTally = { created: 0, updated: 0, unchanged: 0, skipped: 0, withdrawn: 0 };
  const { scope = 'all', isDryRun } = options;
  const before = await stateBefore(graph, source);
  const erasures = await loadErasures({ run: async (statement, parameters) => graph.read(statement, parameters) });
  const target = new ImportTarget(graph, source, {
    scope: joinScopes(before.scope, scope),
    erasures,
    isNew: before.isNew,
  });
  const seen = new Set<string>();
  let isFirstOfGraph = before.isFirst && !isDryRun;
  for await (const piece of inPieces(contents, PIECE, async (next) => target.prepare(next))) {
    options.signal.throwIfAborted();
    const { outcomes, sifted } = isDryRun ? piece : await target.take(piece);
    if (isFirstOfGraph) await refreshPlans(graph);
    isFirstOfGraph = false;
    for (const [index, outcome] of outcomes.entries()) {
      const record = sifted.kept[index];
      if (record === undefined) continue;
      tally[outcome] += 1;
      seen.add(record.localId);
      options.onRecord?.(record);
      options.onOutcome(record.localId, outcome);
    }
    tally.skipped += sifted.skipped;
    for (let skipped = 0; skipped < sifted.skipped; skipped += 1) options.onOutcome('', 'skipped');
    options.onProgress(tally);
  }
  if (!isDryRun) await target.settle(options.signal, before.priority);
  if (canJudgeAbsence(before.scope, scope)) {
    tally.withdrawn = await withdrawAbsent(graph, source.id, seen, options);
  }
  options.onProgress(tally);
  return tally;
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [state] = await graph.read(findGraphState, {});
  return state === undefined || state.recordCount === 0;
}

/** What was known of the source; one that is new stands where it says and has covered nothing. */
async function stateBefore(
  graph: Graph,
  { id, priority }: SourceDescription,
): Promise<{ scope: string | null; priority: number; isNew: boolean; isFirst: boolean }> {
  const [state] = await graph.read(findSourceState, { id });
  const isNew = state === undefined;
  return { ...(state ?? { scope: null, priority }), isNew, isFirst: isNew && (await isEmpty(graph)) };
}

/** Records to be taken over in one transaction. */
interface Piece {
  /** As the file has them. */
  contents: readonly RecordContent[];
  /** Place of the first in the source. */
  position: number;
  /** Without what is about the erased persons that were known when it was read. */
  sifted: Sifted;
  erasures: KnownErasures;
  /** One for each of those kept. */
  rows: readonly RecordRow[];
  /** What would become of each, as things stood when it was read. */
  outcomes: RecordOutcome[];
}

/** The source in the graph, as its records come in. */
class ImportTarget {
  readonly #graph: Graph;
  readonly #source: SourceDescription;
  readonly #properties: ReturnType<typeof toSourceState> & { scope: string };
  readonly #isNew: boolean;
  #erasures: KnownErasures;
  #position = 0;

  constructor(
    graph: Graph,
    source: SourceDescription,
    { scope, erasures, isNew }: { scope: string; erasures: KnownErasures; isNew: boolean },
  ) {
    this.#isNew = isNew;
    this.#erasures = erasures;
    this.#graph = graph;
    this.#source = source;
    this.#properties = { ...toSourceState(source), scope };
  }

  /**
   * Makes rows of a piece and compares them with what stands, while the piece before is still being written. Of a source that
   * is new nothing stands; what comes twice is met when it is taken over.
   */
  async prepare(contents: readonly RecordContent[]): Promise<Piece> {
    const position = this.#position;
    this.#position += contents.length;
    const piece = await this.#sift(contents, position);
    const keys = piece.rows.map(({ key }) => key);
    const standing = this.#isNew ? [] : await this.#graph.read(listRecordHashes, { keys });
    return { ...piece, outcomes: outcomesOf(piece.rows, standing) };
  }

  async #sift(contents: readonly RecordContent[], position: number): Promise<Omit<Piece, 'outcomes'>> {
    const erasures = this.#erasures;
    const sifted = erasures.sift(this.#source.id, contents);
    const rows: RecordRow[] = [];
    for (const [index, content] of sifted.kept.entries()) {
      rows.push(toRecordRow(this.#source.id, content, position + index));
      if (index % BREATH === BREATH - 1) await setImmediate();
    }
    return { contents, position, sifted, erasures, rows };
  }

  /** Takes over a piece in one transaction. */
  async take(prepared: Piece): Promise<Piece> {
    const hasNews = prepared.sifted.learned.length > 0;
    if (!hasNews && prepared.outcomes.every((outcome) => outcome === 'unchanged')) return prepared;
    return this.#graph.write(async (transaction) => {
      const [lock] = await transaction.run(lockRecords, {});
      const piece = await this.#withErasures(transaction, lock?.erasures, prepared);
      const { rows, sifted } = piece;
      // Whoever held the lock may have written the same records meanwhile, and so may the piece before.
      const now = outcomesOf(rows, await transaction.run(listRecordHashes, { keys: rows.map(({ key }) => key) }));
      await this.#describe(transaction);
      await this.#write(transaction, sifted.kept, rows, now);
      return { ...piece, outcomes: now };
    });
  }

  /** A piece without what is about persons who were erased since it was read; keeps what it tells of erased ones. */
  async #withErasures(
    transaction: GraphTransaction,
    revision: number | undefined,
    prepared: Piece,
  ): Promise<Omit<Piece, 'outcomes'>> {
    let piece: Omit<Piece, 'outcomes'> = prepared;
    if (revision !== piece.erasures.revision) {
      if (revision !== this.#erasures.revision) this.#erasures = await loadErasures(transaction);
      piece = await this.#sift(prepared.contents, prepared.position);
    }
    await learnOfErased(transaction, this.#erasures, piece.sifted.learned);
    return piece;
  }

  /** Draws what could not be drawn before, and all of it when the source's place among sources changed. */
  async settle(signal: AbortSignal, priorityBefore: number): Promise<void> {
    await this.#graph.write(async (transaction) => this.#describe(transaction));
    if (priorityBefore !== this.#source.priority) await projectSource(this.#graph, this.#source.id, signal);
    for (let after = ''; ;) {
      signal.throwIfAborted();
      const rows = await this.#graph.read(listDanglingRecords, { sourceId: this.#source.id, after, limit: PIECE });
      const last = rows.at(-1);
      if (last === undefined) return;
      await this.#graph.write(async (transaction) => {
        await transaction.run(lockRecords, {});
        await projectScope(transaction, { touched: new Set(rows.map(({ key }) => key)) });
      });
      after = last.key;
    }
  }

  /** Writes what the source is, when that differs from what stands. */
  async #describe(transaction: GraphTransaction): Promise<void> {
    const { id } = this.#source;
    const [before] = await transaction.run(findSourceState, { id });
    const isSame = before?.hash === this.#properties.hash && before.scope === this.#properties.scope;
    if (!isSame) {
      const properties = { ...this.#properties, fetchedAt: new Date().toISOString() };
      await transaction.run(upsertSource, { id, properties });
    }
  }

  async #write(
    transaction: GraphTransaction,
    piece: readonly RecordContent[],
    rows: readonly RecordRow[],
    outcomes: readonly RecordOutcome[],
  ): Promise<void> {
    const having = (wanted: RecordOutcome): RecordRow[] => rows.filter((_row, index) => outcomes[index] === wanted);
    const created = having('created');
    const updated = having('updated');
    const around =
      updated.length === 0
        ? []
        : await closeOverIdentity(
            transaction,
            updated.map(({ key }) => key),
          );
    const contents = new Map(piece.map((content) => [recordKey(this.#source.id, content.localId), content]));
    const fresh = await writeRecords(transaction, this.#source, { created, updated, contents });
    const touched = new Set([...around, ...created.map(({ key }) => key)]);
    await projectScope(transaction, { touched, fresh });
  }
}

function outcomesOf(
  rows: readonly RecordRow[],
  standing: readonly { key: string; hash: string; withdrawnOn: string | null }[],
): RecordOutcome[] {
  const known = new Map(standing.map((record) => [record.key, record]));
  return rows.map(({ key, hash }) => {
    const before = known.get(key);
    if (before === undefined) return 'created';
    return before.hash === hash && before.withdrawnOn === null ? 'unchanged' : 'updated';
  });
}
