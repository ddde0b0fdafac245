import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { listDecisionsBetween } from '../graph/statements/curation/list-decisions-between.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import type { Problem } from '../problem.ts';
import { decideIdentity, takeDecisionBack } from '../records/decide-identity.ts';
import { dropSource } from '../records/record-store.ts';
import { splitRecord } from '../records/split-record.ts';
import { orLate } from './or-late.ts';

/** Why, and who says so: a name or initials, null when not said. */
interface SignedWord {
  reason: string;
  by: string | null;
}

/** What a curator decides about two entities. */
export interface DecisionRequest extends SignedWord {
  type: 'SAME_AS' | 'NOT_SAME_AS';
  a: string;
  b: string;
}

/** A record that does not belong to the entity it was put to; both by id. */
export interface SplitRequest extends SignedWord {
  entity: string;
  record: string;
}

const MAX_REASON = 500;
const MAX_BY = 80;
/** Requests end within 13 s; what takes longer goes on without the client. */
const DROP_WAIT_MS = 9_000;

/** Where curators change what the graph believes. */
export class CurationDesk {
  readonly #graph: Graph;
  readonly #log: Logger;
  readonly #dropping = new Map<string, Promise<boolean>>();

  constructor(graph: Graph, log: Logger) {
    this.#graph = graph;
    this.#log = log;
  }

  /** Takes a decision. @returns its id; the same decision again has the same */
  async decide({ type, a, b, ...word }: DecisionRequest): Promise<{ decisionId: string } | Problem> {
    const tooLong = tooLongIn(word);
    if (tooLong !== undefined) return tooLong;
    const between = await this.#graph.read(listDecisionsBetween, { x: a, y: b });
    const opposite = between.find((decision) => decision.type !== type);
    if (opposite !== undefined) return oppositeOf(opposite.id);
    const decided = await decideIdentity(this.#graph, { type, a, b, ...signed(word) });
    if (!('problem' in decided)) return decided;
    return decided.problem === 'NOT_FOUND'
      ? { problem: 'NOT_FOUND', message: `There is no entity ${decided.id}.` }
      : invalid(decided.field, decided.reason);
  }

  /** Parts a record from the entity it was put to. @returns the id of the decision, to take it back with */
  async split({ entity, record, ...word }: SplitRequest): Promise<{ decisionId: string } | Problem> {
    const tooLong = tooLongIn(word);
    if (tooLong !== undefined) return tooLong;
    const decided = await splitRecord(this.#graph, { entity, record, ...signed(word) });
    if (!('problem' in decided)) return decided;
    if (decided.problem === 'CONFLICT') return oppositeOf(decided.decisionId);
    return decided.problem === 'NOT_FOUND'
      ? { problem: 'NOT_FOUND', message: `There is no entity ${entity}.` }
      : invalid('record', decided.reason);
  }

  /** Takes a decision back. @returns false when there is none of this id */
  async takeBack(decisionId: string): Promise<boolean> {
    return takeDecisionBack(this.#graph, decisionId);
  }

  /** Takes away a source, in the background when it takes longer than some seconds. */
  async drop(sourceId: string): Promise<{ source: string; isDone: boolean } | Problem> {
    const [standing] = await this.#graph.read(findSourceState, { id: sourceId });
    if (standing === undefined) return { problem: 'NOT_FOUND', message: `There is no source ${sourceId}.` };
    const dropping = this.#dropping.get(sourceId) ?? this.#drop(sourceId);
    return { source: sourceId, isDone: (await orLate(dropping, DROP_WAIT_MS)) !== 'late' };
  }

  async #drop(sourceId: string): Promise<boolean> {
    const dropping = dropSource(this.#graph, sourceId).finally(() => this.#dropping.delete(sourceId));
    this.#dropping.set(sourceId, dropping);
    dropping.catch((error: unknown) => {
      this.#log.error({ err: error, source: sourceId }, 'a source could not be dropped');
    });
    return dropping;
  }
}

function tooLongIn({ reason, by }: SignedWord): Problem | undefined {
  if (reason.length > MAX_REASON) return invalid('reason', `at most ${String(MAX_REASON)} characters`);
  if (by !== null && by.length > MAX_BY) return invalid('by', `at most ${String(MAX_BY)} characters`);
  return undefined;
}

function signed({ reason, by }: SignedWord): SignedWord {
  const name = by?.trim() ?? '';
  return { reason, by: name === '' ? null : name };
}

function oppositeOf(decisionId: string): Problem {
  return { problem: 'CONFLICT', message: `The opposite was decided: take ${decisionId} back first.` };
}

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field: `input.${field}`, message };
}
