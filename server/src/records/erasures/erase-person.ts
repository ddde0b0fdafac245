import { randomBytes } from 'node:crypto';
import { foldText } from '../../fold-text.ts';
import type { Graph, GraphTransaction } from '../../graph/graph.ts';
import { changeErasures } from '../../graph/statements/erasures/change-erasures.ts';
import { createErasure } from '../../graph/statements/erasures/create-erasure.ts';
import { findEntityToErase } from '../../graph/statements/erasures/find-entity-to-erase.ts';
import { pageErasures } from '../../graph/statements/erasures/page-erasures.ts';
import { removeErasure } from '../../graph/statements/erasures/remove-erasure.ts';
import { lockRecords } from '../../graph/statements/records/lock-records.ts';
import { refreshCompetences } from '../competences/refresh-competences.ts';
import { holdImportLease } from '../hold-import-lease.ts';
import { eraseEntities, listRecordsAbout, type StatedRecord } from './erase-entities.ts';
import { KnownErasures } from './known-erasures.ts';
import { identifiersOf } from './person-identifiers.ts';

/** Who is to be erased, why, and who does it. */
export interface ErasureRequest {
  /** Id of the entity, or one of its identifiers as `scheme:value`. */
  id: string;
  /** Shown with the erasure: it must not tell who it was. */
  reason: string;
  by: string | null;
}

/** Why nobody was erased. */
export type ErasureProblem =
  | { problem: 'NOT_FOUND' }
  /** It is no person. */
  | { problem: 'NO_PERSON'; kind: string }
  /** The reason, or who does it, names the person. */
  | { problem: 'NAMES_PERSON'; field: 'reason' | 'by' }
  /** An import is under way. */
  | { problem: 'IMPORT_RUNS' };

/** By what a person may be found in texts outside the graph. Never to be stored or logged. */
export interface PersonTraces {
  /** Keys of their records within the sources. */
  localIds: ReadonlySet<string>;
  /** Names, identifiers, addresses of mail and telephone numbers, as sources write them. */
  texts: readonly string[];
}

const SECRET_BYTES = 32;
const ID_BYTES = 10;
/** Shorter ones are found in anything. */
const SHORTEST_TEXT = 5;

/**
 * Erases a person for good: the entity, all records about it, what others' records say of it. Kept are keyed hashes by
 * which imports know that person again, and leave out what is said of them, until the erasure is lifted.
 * @param forgetElsewhere takes the person out of what lies outside the graph; called before and after, may be called again
 * @returns the id of the erasure
 */
export async function erasePerson(
  graph: Graph,
  request: ErasureRequest,
  forgetElsewhere: (traces: PersonTraces) => Promise<unknown>,
): Promise<{ erasureId: string } | ErasureProblem> {
  return unlessImporting(graph, async () => eraseNow(graph, request, forgetElsewhere));
}

async function eraseNow(
  graph: Graph,
  request: ErasureRequest,
  forgetElsewhere: (traces: PersonTraces) => Promise<unknown>,
): Promise<{ erasureId: string } | ErasureProblem> {
  const found = await findPerson(graph, request.id);
  if ('problem' in found) return found;
  const records = await listRecordsAbout(readerOf(graph), [found.entityId]);
  const field = (['reason', 'by'] as const).find((one) => namesPerson(request[one] ?? '', records));
  if (field !== undefined) return { problem: 'NAMES_PERSON', field };
  const traces = tracesOf(records);
  // First, so that a run that is cut off here can be repeated; and after, for what was being written meanwhile.
  await forgetElsewhere(traces);
  const erasureId = `era_${randomBytes(ID_BYTES).toString('hex')}`;
  await eraseIn(graph, { ...request, erasureId, entityId: found.entityId });
  await settleCompetences(graph);
  await forgetElsewhere(traces);
  return { erasureId };
}

/**
 * Lifts an erasure: the next import of a file that speaks of the person brings them back. What was decided about them
 * before does not come back.
 * @returns false when there is no such erasure
 */
export async function liftErasure(graph: Graph, id: string): Promise<boolean> {
  return graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    const [removed] = await transaction.run(removeErasure, { id });
    if (removed === undefined) return false;
    await transaction.run(changeErasures, { secret: newSecret() });
    return true;
  });
}

/** Does it while no import runs, whose report would name the person after it was cleaned. */
async function unlessImporting<T>(graph: Graph, work: () => Promise<T>): Promise<T | ErasureProblem> {
  const giving = new AbortController();
  try {
    const signal = giving.signal;
    return await holdImportLease(graph, { signal, onWaiting: () => giving.abort() }, work); // prettier-ignore
  } catch (error) {
    if (giving.signal.aborted) return { problem: 'IMPORT_RUNS' };
    throw error;
  }
}

async function findPerson(graph: Graph, id: string): Promise<{ entityId: string } | ErasureProblem> {
  const [entity] = await graph.read(findEntityToErase, { id });
  if (entity === undefined) return { problem: 'NOT_FOUND' };
  return entity.kind === 'Person' ? { entityId: entity.id } : { problem: 'NO_PERSON', kind: entity.kind };
}

async function eraseIn(
  graph: Graph,
  { erasureId, entityId, reason, by }: ErasureRequest & { erasureId: string; entityId: string },
): Promise<void> {
  const erasedAt = new Date().toISOString();
  await graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    // The driver repeats a transaction of whose end it did not hear.
    const [done] = await transaction.run(pageErasures, { id: erasureId, beforeTime: '9999', beforeId: '', limit: 1 });
    if (done !== undefined) return;
    const [state] = await transaction.run(changeErasures, { secret: newSecret() });
    const known = new KnownErasures(state?.revision ?? 0, state?.secret ?? '', new Map());
    await transaction.run(createErasure, { id: erasureId, erasedAt, reason, by });
    await eraseEntities(transaction, known, { erasure: erasureId, entityIds: [entityId] });
  });
}

/** Competences are computed from persons' works as well. */
async function settleCompetences(graph: Graph): Promise<void> {
  await refreshCompetences(graph, { signal: new AbortController().signal, onProgress: () => undefined });
}

function namesPerson(text: string, records: readonly StatedRecord[]): boolean {
  const folded = ` ${foldText(text)} `;
  return textsOf(records).some((told) => folded.includes(` ${foldText(told)} `));
}

function tracesOf(records: readonly StatedRecord[]): PersonTraces {
  return { localIds: new Set(records.map(({ content }) => content.localId)), texts: textsOf(records) };
}

function textsOf(records: readonly StatedRecord[]): string[] {
  const persons = records.map(({ content }) => content).filter(({ kind }) => kind === 'Person');
  const names = persons.flatMap((content) => content.names.map(({ text }) => text));
  const identifiers = persons.flatMap(identifiersOf).map((identifier) => identifier.slice(identifier.indexOf(':') + 1));
  const contacts = persons.flatMap(({ values }) =>
    values.filter(({ field }) => field === 'email' || field === 'phone'),
  );
  return [...new Set([...names, ...identifiers, ...contacts.map(({ value }) => value)])].filter(
    (text) => text.length >= SHORTEST_TEXT,
  );
}

/** Reads outside a transaction what else is read within one. */
function readerOf(graph: Graph): GraphTransaction {
  return { run: async (statement, parameters) => graph.read(statement, parameters) };
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
