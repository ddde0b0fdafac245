import type { GraphTransaction } from '../graph/graph.ts';
import { listDecisionsMade } from '../graph/statements/records/list-decisions-made.ts';
import { listLinkedRecords } from '../graph/statements/records/list-linked-records.ts';
import { listLinkedToNew } from '../graph/statements/records/list-linked-to-new.ts';
import { listNameLinks } from '../graph/statements/records/list-name-links.ts';
import { listRecords, type RecordForProjection } from '../graph/statements/records/list-records.ts';
import type { IdentityDecision, NameLink } from './identity/cluster-records.ts';
import { NAMED_KINDS } from './identity/link-by-name.ts';
import type { RecordContent } from './model.ts';
import type { StoredRecord } from './projection/stored-record.ts';

/** Records that must be looked at together, and what is known of their identity. */
export interface Scope {
  records: StoredRecord[];
  decisions: IdentityDecision[];
  /** Pairs of them that are surely one by their names. */
  nameLinks: NameLink[];
  /** The entity each record describes today. */
  entityBefore: Map<string, string>;
  /** Those marked as pointing to records which are not there. */
  danglingBefore: Set<string>;
}

/** Records that were written just now and describe nothing yet: they need not be read back. */
export interface Fresh {
  records: ReadonlyMap<string, StoredRecord>;
  /** Those with which some of them share a name. */
  namesakes: ReadonlySet<string>;
}

/** When nothing is fresh. */
export const NOTHING_FRESH: Fresh = { records: new Map(), namesakes: new Set() };

/** The given records and all that may describe the same entities: closed under identifiers, names, entities and decisions. */
export async function closeOverIdentity(
  transaction: GraphTransaction,
  keys: Iterable<string>,
  fresh = NOTHING_FRESH,
): Promise<Set<string>> {
  const decided = await loadDecided(transaction);
  const closed = new Set<string>(keys);
  let frontier = [...closed];
  while (frontier.length > 0) {
    const found = [
      ...(await listAround(transaction, frontier, fresh)),
      ...frontier.flatMap((key) => decided.get(key) ?? []),
    ];
    frontier = [...new Set(found)].filter((key) => !closed.has(key));
    for (const key of frontier) closed.add(key);
  }
  return closed;
}

async function listAround(transaction: GraphTransaction, keys: readonly string[], fresh: Fresh): Promise<string[]> {
  const isFresh = (key: string): boolean => fresh.records.has(key);
  const [created, others] = [keys.filter(isFresh), keys.filter((key) => !isFresh(key))];
  const around = created.length === 0 ? [] : [...fresh.namesakes];
  if (created.length > 0) {
    for (const { key } of await transaction.run(listLinkedToNew, { keys: created })) around.push(key);
  }
  if (others.length > 0) {
    for (const { key } of await transaction.run(listLinkedRecords, { keys: others })) around.push(key);
  }
  return around;
}

/** The records that decisions bring into play with each; decisions are few, so all are read at once. */
async function loadDecided(transaction: GraphTransaction): Promise<Map<string, string[]>> {
  const decided = new Map<string, string[]>();
  for (const { a, b } of await transaction.run(listDecisionsMade, {})) {
    decided.set(a, [...(decided.get(a) ?? []), b]);
    decided.set(b, [...(decided.get(b) ?? []), a]);
  }
  return decided;
}

/** Reads the records of a scope; keys without a record (removed ones, or those only a decision names) are left out. */
export async function loadScope(
  transaction: GraphTransaction,
  keys: ReadonlySet<string>,
  fresh: Fresh,
): Promise<Scope> {
  const others = [...keys].filter((key) => !fresh.records.has(key));
  const rows = others.length === 0 ? [] : await transaction.run(listRecords, { keys: others });
  const records = [...keys].flatMap((key) => fresh.records.get(key) ?? []);
  for (const row of rows) records.push(toStoredRecord(row));
  const present = new Set(records.map(({ key }) => key));
  const made = await transaction.run(listDecisionsMade, {});
  const named = records.filter(({ content }) => NAMED_KINDS.has(content.kind)).map(({ key }) => key);
  return {
    records,
    decisions: made.filter(({ a, b }) => present.has(a) || present.has(b)),
    nameLinks: named.length === 0 ? [] : await transaction.run(listNameLinks, { keys: named }),
    entityBefore: new Map(rows.flatMap(({ key, entityId }) => (entityId === null ? [] : [[key, entityId] as const]))),
    danglingBefore: new Set(rows.filter(({ isDangling }) => isDangling).map(({ key }) => key)),
  };
}

function toStoredRecord({
  key,
  sourceId,
  sourcePriority,
  sourceDate,
  content,
  withdrawnOn,
}: RecordForProjection): StoredRecord {
  return {
    key,
    sourceId,
    sourcePriority,
    ...(sourceDate === null ? {} : { sourceDate }),
    ...(withdrawnOn === null ? {} : { withdrawnOn }),
    content: JSON.parse(content) as RecordContent,
  };
}
