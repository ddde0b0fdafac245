import type { GraphTransaction } from '../../graph/graph.ts';
import { addTombstones } from '../../graph/statements/erasures/add-tombstones.ts';
import { changeErasures } from '../../graph/statements/erasures/change-erasures.ts';
import { countErasedRecords } from '../../graph/statements/erasures/count-erased-records.ts';
import { listPersonsWithIdentifiers } from '../../graph/statements/erasures/list-persons-with-identifiers.ts';
import { listRecordsOfEntities } from '../../graph/statements/erasures/list-records-of-entities.ts';
import { removeDecisionsOf } from '../../graph/statements/erasures/remove-decisions-of.ts';
import { rewriteContents } from '../../graph/statements/erasures/rewrite-contents.ts';
import { listContents } from '../../graph/statements/records/list-contents.ts';
import { listEntitiesOfRecords } from '../../graph/statements/records/list-entities-of-records.ts';
import { listRecordsPointingTo } from '../../graph/statements/records/list-records-pointing-to.ts';
import { removeRecords } from '../../graph/statements/records/remove-records.ts';
import { closeOverIdentity } from '../load-scope.ts';
import type { RecordContent } from '../model.ts';
import { projectScope, targetsOf } from '../project-scope.ts';
import { recordKey } from '../record-key.ts';
import { toRecordRow } from '../record-rows.ts';
import type { KnownErasures, Learned } from './known-erasures.ts';
import { identifiersOf } from './person-identifiers.ts';
import { withoutTargets } from './without-targets.ts';

/** A record with what it says. */
export interface StatedRecord {
  key: string;
  sourceId: string;
  content: RecordContent;
}

/** Gives as a record what a row of the store says. */
function toStated({ key, sourceId, content }: { key: string; sourceId: string; content: string }): StatedRecord {
  return { key, sourceId, content: JSON.parse(content) as RecordContent };
}

/**
 * All records that are about some persons: those that describe them, and those of their works that are keyed by them,
 * which are on nobody else's list.
 */
export async function listRecordsAbout(ask: GraphTransaction, entityIds: readonly string[]): Promise<StatedRecord[]> {
  const describing = (await ask.run(listRecordsOfEntities, { ids: entityIds })).map(toStated);
  const identifiers = new Set(describing.flatMap(({ content }) => identifiersOf(content)));
  const targets = describing.flatMap(({ sourceId, content }) =>
    targetsOf(content).map((target) => ({ key: recordKey(sourceId, target), target })),
  );
  const isOwn = ({ content }: StatedRecord): boolean =>
    content.kind !== 'Person' && identifiersOf(content).some((identifier) => identifiers.has(identifier));
  if (targets.length === 0) return describing;
  const pointedAt = (await ask.run(listContents, { keys: [...new Set(targets.map(({ key }) => key))] })).map(toStated);
  return [...describing, ...pointedAt.filter(isOwn)];
}

/**
 * Takes some persons away for good, within a transaction that holds the lock on records: their records, what others'
 * records say of them, the decisions about them, and what follows from all these in the graph. Keeps keyed hashes only.
 * @param erasure id of an erasure that stands
 */
export async function eraseEntities(
  transaction: GraphTransaction,
  known: KnownErasures,
  { erasure, entityIds }: { erasure: string; entityIds: readonly string[] },
): Promise<void> {
  const records = await listRecordsAbout(transaction, entityIds);
  const keys = records.map(({ key }) => key);
  const around = await closeOverIdentity(transaction, keys);
  const left = await transaction.run(listEntitiesOfRecords, { keys });
  const pointing = await transaction.run(listRecordsPointingTo, {
    entityIds: [...new Set(left.map(({ entityId }) => entityId))],
  });
  await transaction.run(removeRecords, { keys });
  const absent = await removeDecisions(transaction, keys);
  await noteTombstones(transaction, known, { erasure, records, absent });
  await transaction.run(countErasedRecords, { erasure, records: records.length });
  const isGone = new Set(keys);
  const rewritten = await rewritePointing(transaction, pointing.map(({ key }) => key).filter((key) => !isGone.has(key)), isGone); // prettier-ignore
  await projectScope(transaction, {
    touched: new Set([...[...around].filter((key) => !isGone.has(key)), ...rewritten]),
    entitiesGone: new Set(left.map(({ entityId }) => entityId)),
  });
}

/**
 * Notes what records of erased persons told of them that was not known, so that they are known by that as well, and takes
 * away those persons who stand under identifiers that turn out to be an erased one's.
 */
export async function learnOfErased(
  transaction: GraphTransaction,
  known: KnownErasures,
  learned: readonly Learned[],
): Promise<void> {
  if (learned.length === 0) return;
  await transaction.run(changeErasures, { secret: known.secret });
  for (const { erasure, hashes, identifiers } of learned) {
    await transaction.run(addTombstones, { erasure, hashes, isShared: false });
    const standing = await transaction.run(listPersonsWithIdentifiers, { keys: identifiers });
    const entityIds = [...new Set(standing.map(({ id }) => id))];
    if (entityIds.length > 0) await eraseEntities(transaction, known, { erasure, entityIds });
  }
}

/** Takes away the decisions about some records. @returns records that were said to be the same, as far as they are not there */
async function removeDecisions(transaction: GraphTransaction, keys: readonly string[]): Promise<string[]> {
  const removed = await transaction.run(removeDecisionsOf, { keys });
  const gone = new Set(keys);
  const others = removed
    .filter(({ type }) => type === 'SAME_AS')
    .flatMap(({ a, b }) => [a, b])
    .filter((key) => !gone.has(key));
  if (others.length === 0) return [];
  const standing = new Set((await transaction.run(listEntitiesOfRecords, { keys: others })).map(({ key }) => key));
  return others.filter((key) => !standing.has(key));
}

interface Erased {
  erasure: string;
  records: readonly StatedRecord[];
  /** Keys of records that a curator said to be about them and that no source has now. */
  absent: readonly string[];
}

async function noteTombstones(
  transaction: GraphTransaction,
  known: KnownErasures,
  { erasure, records, absent }: Erased,
): Promise<void> {
  const identifiers = [...new Set(records.flatMap(({ content }) => identifiersOf(content)))];
  // Whoever still states one was told apart from them by a curator.
  const others = await transaction.run(listPersonsWithIdentifiers, { keys: identifiers });
  const shared = new Set(others.map(({ key }) => key));
  const hashOf = (identifier: string): string => known.hashOfIdentifier(identifier);
  const own = identifiers.filter((identifier) => !shared.has(identifier)).map(hashOf);
  const hashes = [...[...records.map(({ key }) => key), ...absent].map((key) => known.hashOfKey(key)), ...own];
  await transaction.run(addTombstones, { erasure, hashes, isShared: false });
  if (shared.size > 0)
    await transaction.run(addTombstones, { erasure, hashes: [...shared].map(hashOf), isShared: true });
}

/** Takes out of records what they say of others that are gone. @returns the keys of those that said something */
async function rewritePointing(
  transaction: GraphTransaction,
  keys: readonly string[],
  gone: ReadonlySet<string>,
): Promise<string[]> {
  if (keys.length === 0) return [];
  const records = (await transaction.run(listContents, { keys })).map(toStated);
  const rows = records.flatMap(({ key, sourceId, content }) => {
    const isGone = (target: string): boolean => gone.has(recordKey(sourceId, target));
    if (!targetsOf(content).some(isGone)) return [];
    const { content: text, hash, statementCount } = toRecordRow(sourceId, withoutTargets(content, isGone), 0);
    return [{ key, content: text, hash, statementCount }];
  });
  if (rows.length > 0) await transaction.run(rewriteContents, { rows });
  return rows.map(({ key }) => key);
}
