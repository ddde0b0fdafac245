import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import { listEntitiesOfRecords } from '../graph/statements/records/list-entities-of-records.ts';
import { listSourceRecordKeys } from '../graph/statements/records/list-source-record-keys.ts';
import { listSourceRecords } from '../graph/statements/records/list-source-records.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { removeRecords } from '../graph/statements/records/remove-records.ts';
import { removeSource } from '../graph/statements/records/remove-source.ts';
import { upsertSource } from '../graph/statements/records/upsert-source.ts';
import { refreshCompetences } from './competences/refresh-competences.ts';
import { learnOfErased } from './erasures/erase-entities.ts';
import { loadErasures } from './erasures/known-erasures.ts';
import { closeOverIdentity } from './load-scope.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import { projectScope, targetsOf } from './project-scope.ts';
import { recordKey } from './record-key.ts';
import { toRecordRow, toSourceState } from './record-rows.ts';
import { writeRecords } from './write-records.ts';
import type { ProjectionChange } from './write-projection.ts';

/** What a source said this time, against what it said before. */
export interface ApplyReport {
  sourceId: string;
  created: number;
  updated: number;
  unchanged: number;
  /** Left out, as the person they are about was erased on request. */
  skipped: number;
  withdrawn: number;
}

/** A source with everything it says. */
export interface SourceContent {
  source: SourceDescription;
  records: readonly RecordContent[];
}

/**
 * Takes over everything that some sources say: writes new and changed records, withdraws those a source no longer has, and
 * brings the graph up to date, all in one transaction: all of it or nothing. The same content again changes nothing.
 */
export async function applySources(
  graph: Graph,
  contents: readonly SourceContent[],
): Promise<{ reports: ApplyReport[]; graph: ProjectionChange | undefined }> {
  return graph.write(async (transaction) => {
    const [lock] = await transaction.run(lockRecords, {});
    const reports: ApplyReport[] = [];
    const changes: RecordChange[] = [];
    for (const content of contents) {
      const { kept, skipped } = await siftSource(transaction, content, lock?.erasures ?? 0);
      const { report, change } = await writeSource(transaction, { source: content.source, records: kept });
      reports.push({ ...report, skipped });
      if (change !== undefined) changes.push(change);
    }
    if (changes.length === 0) return { reports, graph: undefined };
    const all = (keysOf: (change: RecordChange) => Iterable<string>): Set<string> =>
      new Set(changes.flatMap((change) => [...keysOf(change)]));
    return {
      reports,
      graph: await projectScope(transaction, {
        touched: all(({ touched }) => touched),
        entitiesGone: all(({ entitiesGone }) => entitiesGone),
        mentioning: all(({ mentioning }) => mentioning),
      }),
    };
  });
}

/** A source without what is about erased persons. @param revision how often erasures changed; 0 before the first */
async function siftSource(
  transaction: GraphTransaction,
  { source, records }: SourceContent,
  revision: number,
): Promise<{ kept: readonly RecordContent[]; skipped: number }> {
  if (revision === 0) return { kept: records, skipped: 0 };
  const erasures = await loadErasures(transaction);
  const { learned, ...sifted } = erasures.sift(source.id, records);
  await learnOfErased(transaction, erasures, learned);
  return sifted;
}

/** What the projection must look at after the records of a source were written. */
interface RecordChange {
  touched: ReadonlySet<string>;
  entitiesGone: readonly string[];
  mentioning: ReadonlySet<string>;
}

async function writeSource(
  transaction: GraphTransaction,
  { source, records }: SourceContent,
): Promise<{ report: Omit<ApplyReport, 'skipped'>; change: RecordChange | undefined }> {
  const { created, updated, withdrawn, rows } = await planRecords(transaction, source.id, records);
  const report: Omit<ApplyReport, 'skipped'> = {
    sourceId: source.id,
    created: created.length,
    updated: updated.length,
    unchanged: records.length - created.length - updated.length,
    withdrawn: withdrawn.length,
  };
  const [before] = await transaction.run(findSourceState, { id: source.id });
  const state = toSourceState(source);
  const isSameSource = before?.hash === state.hash;
  const affected = [...created, ...updated, ...withdrawn];
  if (affected.length === 0 && isSameSource) return { report, change: undefined };
  const around = await closeOverIdentity(transaction, affected);
  const gone = await transaction.run(listEntitiesOfRecords, { keys: withdrawn });
  await transaction.run(upsertSource, { id: source.id, properties: { ...state, fetchedAt: new Date().toISOString() } });
  await transaction.run(removeRecords, { keys: withdrawn });
  const contents = new Map(records.map((content) => [recordKey(source.id, content.localId), content]));
  const isNew = new Set(created);
  await writeRecords(transaction, source, {
    created: rows.filter(({ key }) => isNew.has(key)),
    updated: rows.filter(({ key }) => !isNew.has(key)),
    contents,
  });
  // A source's date and priority decide which of its values are shown, so all its records are looked at when they change.
  const everyRecord = isSameSource ? [] : records.map(({ localId }) => recordKey(source.id, localId));
  return {
    report,
    change: {
      touched: new Set([...around, ...affected, ...everyRecord]),
      entitiesGone: gone.map(({ entityId }) => entityId),
      mentioning: recordsMentioning(source.id, records, new Set(created)),
    },
  };
}

/**
 * Takes away a source and exactly what only it said, piece by piece: one that was cut off is finished by running it again.
 * @returns false when there is no such source
 * @throws the reason of `signal` between two pieces
 */
export async function dropSource(graph: Graph, sourceId: string, signal?: AbortSignal): Promise<boolean> {
  const [source] = await graph.read(findSourceState, { id: sourceId });
  if (source === undefined) return false;
  for (let isLeft = true; isLeft;) {
    signal?.throwIfAborted();
    isLeft = await graph.write(async (transaction) => {
      await transaction.run(lockRecords, {});
      const page = await transaction.run(listSourceRecordKeys, { sourceId, after: '', limit: DROPPED_AT_ONCE });
      if (page.length > 0)
        await dropRecords(
          transaction,
          page.map(({ key }) => key),
        );
      else await transaction.run(removeSource, { id: sourceId });
      return page.length > 0;
    });
  }
  await refreshCompetences(graph, { signal: signal ?? new AbortController().signal, onProgress: () => undefined });
  return true;
}

const DROPPED_AT_ONCE = 1_000;

async function dropRecords(transaction: GraphTransaction, keys: readonly string[]): Promise<void> {
  const around = await closeOverIdentity(transaction, keys);
  const entities = await transaction.run(listEntitiesOfRecords, { keys });
  await transaction.run(removeRecords, { keys });
  await projectScope(transaction, {
    touched: around,
    entitiesGone: new Set(entities.map(({ entityId }) => entityId)),
  });
}

interface RecordPlan {
  created: string[];
  updated: string[];
  withdrawn: string[];
  /** New and changed records, ready to be written. */
  rows: ReturnType<typeof toRecordRow>[];
}

async function planRecords(
  transaction: GraphTransaction,
  sourceId: string,
  contents: readonly RecordContent[],
): Promise<RecordPlan> {
  const standing = await transaction.run(listSourceRecords, { sourceId });
  const hashes = new Map(standing.map(({ key, hash }) => [key, hash]));
  const rows = contents.map((content, position) => toRecordRow(sourceId, content, position));
  const stated = new Set(rows.map(({ key }) => key));
  const changed = rows.filter(({ key, hash }) => hashes.get(key) !== hash);
  return {
    created: changed.filter(({ key }) => !hashes.has(key)).map(({ key }) => key),
    updated: changed.filter(({ key }) => hashes.has(key)).map(({ key }) => key),
    withdrawn: standing.map(({ key }) => key).filter((key) => !stated.has(key)),
    rows: changed,
  };
}

/** Records of this source that point to records which appear only now: their relations can be drawn from now on. */
function recordsMentioning(
  sourceId: string,
  contents: readonly RecordContent[],
  created: ReadonlySet<string>,
): Set<string> {
  const pointsToCreated = (content: RecordContent): boolean =>
    targetsOf(content).some((target) => created.has(recordKey(sourceId, target)));
  return new Set(contents.filter(pointsToCreated).map(({ localId }) => recordKey(sourceId, localId)));
}
