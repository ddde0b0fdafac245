import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import { listAllRecordKeys } from '../graph/statements/records/list-all-record-keys.ts';
import { listEntitiesOfRecords } from '../graph/statements/records/list-entities-of-records.ts';
import { listSourceRecords } from '../graph/statements/records/list-source-records.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { removeRecords } from '../graph/statements/records/remove-records.ts';
import { removeSource } from '../graph/statements/records/remove-source.ts';
import { upsertRecords } from '../graph/statements/records/upsert-records.ts';
import { upsertSource } from '../graph/statements/records/upsert-source.ts';
import { closeOverIdentity } from './load-scope.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import { projectScope } from './project-scope.ts';
import { recordKey } from './record-key.ts';
import { toRecordRow, toSourceState } from './record-rows.ts';
import type { ProjectionChange } from './write-projection.ts';

/** What a source said this time, against what it said before. */
export interface ApplyReport {
  sourceId: string;
  created: number;
  updated: number;
  unchanged: number;
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
    await transaction.run(lockRecords, {});
    const reports: ApplyReport[] = [];
    const changes: RecordChange[] = [];
    for (const content of contents) {
      const { report, change } = await writeSource(transaction, content);
      reports.push(report);
      if (change !== undefined) changes.push(change);
    }
    if (changes.length === 0) return { reports, graph: undefined };
    const all = (keysOf: (change: RecordChange) => Iterable<string>): Set<string> =>
      new Set(changes.flatMap((change) => [...keysOf(change)]));
    return {
      reports,
      graph: await projectScope(
        transaction,
        all(({ touched }) => touched),
        all(({ entitiesGone }) => entitiesGone),
        all(({ mentioning }) => mentioning),
      ),
    };
  });
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
): Promise<{ report: ApplyReport; change: RecordChange | undefined }> {
  const { created, updated, withdrawn, rows } = await planRecords(transaction, source.id, records);
  const report: ApplyReport = {
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
  await transaction.run(upsertRecords, { rows });
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

/** Takes away a source and exactly what only it said. @returns false when there is no such source. */
export async function dropSource(graph: Graph, sourceId: string): Promise<boolean> {
  return graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    const keys = (await transaction.run(listSourceRecords, { sourceId })).map(({ key }) => key);
    const around = await closeOverIdentity(transaction, keys);
    const entities = await transaction.run(listEntitiesOfRecords, { keys });
    await transaction.run(removeRecords, { keys });
    await transaction.run(removeSource, { id: sourceId });
    await projectScope(transaction, around, new Set(entities.map(({ entityId }) => entityId)), new Set());
    return keys.length > 0;
  });
}

/** Computes the whole graph from the records again and writes what differs; a sound graph changes by nothing. */
export async function rebuildGraph(graph: Graph): Promise<ProjectionChange> {
  return graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    const keys = await transaction.run(listAllRecordKeys, {});
    return projectScope(transaction, new Set(keys.map(({ key }) => key)), new Set(), new Set());
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
  const pointsToCreated = ({ relations, observations }: RecordContent): boolean =>
    [...relations.map(({ target }) => target), ...observations.flatMap(({ place, cites }) => [place, cites])].some(
      (target) => target !== undefined && created.has(recordKey(sourceId, target)),
    );
  return new Set(contents.filter(pointsToCreated).map(({ localId }) => recordKey(sourceId, localId)));
}
