import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { listDecisionsBetween } from '../graph/statements/curation/list-decisions-between.ts';
import { signDecision } from '../graph/statements/curation/sign-decision.ts';
import { findSourceState } from '../graph/statements/records/find-source-state.ts';
import type { Problem } from '../problem.ts';
import { decideIdentity, takeDecisionBack } from '../records/decide-identity.ts';
import { dropSource } from '../records/record-store.ts';

/** What a curator decides about two entities. */
export interface DecisionRequest {
  type: 'SAME_AS' | 'NOT_SAME_AS';
  a: string;
  b: string;
  reason: string;
  by: string | null;
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
  async decide({ type, a, b, reason, by }: DecisionRequest): Promise<{ decisionId: string } | Problem> {
    if (reason.length > MAX_REASON) return invalid('reason', `at most ${String(MAX_REASON)} characters`);
    if (by !== null && by.length > MAX_BY) return invalid('by', `at most ${String(MAX_BY)} characters`);
    const between = await this.#graph.read(listDecisionsBetween, { x: a, y: b });
    const opposite = between.find((decision) => decision.type !== type);
    if (opposite !== undefined) {
      return { problem: 'CONFLICT', message: `The opposite was decided: take ${opposite.id} back first.` };
    }
    const decided = await decideIdentity(this.#graph, { type, a, b, reason });
    if ('problem' in decided) {
      return decided.problem === 'NOT_FOUND'
        ? { problem: 'NOT_FOUND', message: `There is no entity ${decided.id}.` }
        : invalid(decided.field, decided.reason);
    }
    const { decisionId: id } = decided;
    if (by !== null && by.trim() !== '')
      await this.#graph.write(async (transaction) => transaction.run(signDecision, { id, by: by.trim() }));
    return decided;
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
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, DROP_WAIT_MS, 'late');
    });
    const result = await Promise.race([dropping, late]);
    clearTimeout(timer);
    return { source: sourceId, isDone: result !== 'late' };
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

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field: `input.${field}`, message };
}
