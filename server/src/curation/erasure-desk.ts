import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import type { Problem } from '../problem.ts';
import {
  erasePerson,
  liftErasure,
  type ErasureProblem,
  type ErasureRequest,
  type PersonTraces,
} from '../records/erasures/erase-person.ts';
import { orLate } from './or-late.ts';

const MAX_REASON = 500;
const MAX_BY = 80;
/** Requests end within 13 s; what takes longer goes on without the client. */
const WAIT_MS = 9_000;

/** Where persons are erased on their request. */
export class ErasureDesk {
  readonly #graph: Graph;
  readonly #log: Logger;
  readonly #forgetElsewhere: (traces: PersonTraces) => Promise<unknown>;

  /** @param forgetElsewhere takes a person out of what lies outside the graph: the reports of imports */
  constructor(graph: Graph, log: Logger, forgetElsewhere: (traces: PersonTraces) => Promise<unknown>) {
    this.#graph = graph;
    this.#log = log;
    this.#forgetElsewhere = forgetElsewhere;
  }

  /** Erases a person. @returns the id of the erasure, or why nobody was erased, in words that do not name the person */
  async erase({ id, reason, by }: ErasureRequest): Promise<{ erasureId: string } | Problem> {
    if (reason.length > MAX_REASON) return invalid('reason', `at most ${String(MAX_REASON)} characters`);
    if (by !== null && by.length > MAX_BY) return invalid('by', `at most ${String(MAX_BY)} characters`);
    const name = by?.trim() ?? '';
    const request = { id, reason: reason.trim(), by: name === '' ? null : name };
    const erasing = erasePerson(this.#graph, request, this.#forgetElsewhere);
    erasing.catch((error: unknown) => {
      this.#log.error({ err: error }, 'a person could not be erased');
    });
    const erased = await orLate(erasing, WAIT_MS);
    if (erased === 'late') return LATE;
    return 'erasureId' in erased ? erased : inWords(erased);
  }

  /** Lifts an erasure. @returns false when there is none of this id */
  async lift(id: string): Promise<boolean> {
    return liftErasure(this.#graph, id);
  }
}

const LATE: Problem = {
  problem: 'CONFLICT',
  message: 'It takes longer than usual and goes on: the list of erasures will have it.',
};

function inWords(problem: ErasureProblem): Problem {
  switch (problem.problem) {
    case 'NOT_FOUND':
      return { problem: 'NOT_FOUND', message: 'There is no such entity.' };
    case 'NO_PERSON':
      return invalid('id', `a ${problem.kind} is no person, and only persons can be erased`);
    case 'NAMES_PERSON':
      return invalid(problem.field, 'names the person who is to be erased: it would be kept');
    case 'IMPORT_RUNS':
      return { problem: 'CONFLICT', message: 'An import is under way: erase when it has ended.' };
  }
}

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field: `input.${field}`, message };
}
