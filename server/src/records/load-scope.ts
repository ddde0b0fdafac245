import type { GraphTransaction } from '../graph/graph.ts';
import { listDecisions } from '../graph/statements/records/list-decisions.ts';
import { listLinkedRecords } from '../graph/statements/records/list-linked-records.ts';
import { listRecords, type RecordForProjection } from '../graph/statements/records/list-records.ts';
import type { IdentityDecision } from './identity/cluster-records.ts';
import type { RecordContent } from './model.ts';
import type { StoredRecord } from './projection/stored-record.ts';

/** Records that must be looked at together, and the curators' decisions among them. */
export interface Scope {
  records: StoredRecord[];
  decisions: IdentityDecision[];
  /** The entity each record describes today. */
  entityBefore: Map<string, string>;
}

/** The given records and all that may describe the same entities: closed under identifiers, entities and decisions. */
export async function closeOverIdentity(transaction: GraphTransaction, keys: Iterable<string>): Promise<Set<string>> {
  const closed = new Set<string>(keys);
  let frontier = [...closed];
  while (frontier.length > 0) {
    const linked = await transaction.run(listLinkedRecords, { keys: frontier });
    frontier = linked.map(({ key }) => key).filter((key) => !closed.has(key));
    for (const key of frontier) closed.add(key);
  }
  return closed;
}

/** Reads the records of a scope; keys without a record (withdrawn ones, or those only a decision names) are left out. */
export async function loadScope(transaction: GraphTransaction, keys: ReadonlySet<string>): Promise<Scope> {
  const rows = await transaction.run(listRecords, { keys: [...keys] });
  const decisions = await transaction.run(listDecisions, { keys: rows.map(({ key }) => key) });
  return {
    records: rows.map(toStoredRecord),
    decisions,
    entityBefore: new Map(rows.flatMap(({ key, entityId }) => (entityId === null ? [] : [[key, entityId] as const]))),
  };
}

function toStoredRecord({ key, sourceId, sourcePriority, sourceDate, content }: RecordForProjection): StoredRecord {
  return {
    key,
    sourceId,
    sourcePriority,
    ...(sourceDate === null ? {} : { sourceDate }),
    content: JSON.parse(content) as RecordContent,
  };
}
