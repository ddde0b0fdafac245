import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { findFirstRecord } from '../graph/statements/records/find-first-record.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { removeDecision } from '../graph/statements/records/remove-decision.ts';
import { upsertDecision } from '../graph/statements/records/upsert-decision.ts';
import { refreshCompetences } from './competences/refresh-competences.ts';
import { closeOverIdentity } from './load-scope.ts';
import { canBeOne, type IdentityDecision } from './identity/cluster-records.ts';
import { projectScope } from './project-scope.ts';
import { mintId } from './record-key.ts';

/** Why a curator's decision cannot be taken. */
export type DecisionProblem =
  { problem: 'NOT_FOUND'; id: string } | { problem: 'INVALID'; field: 'a' | 'b'; reason: string };

/** A curator's word on two things, in words: why, and who says so. */
export interface Word {
  reason: string;
  /** A name or initials; nobody by default. */
  by?: string | null;
}

/**
 * A curator's word that two entities are the same (a merge) or are not. The records stay as they are; only what is
 * computed from them changes, so that taking the decision back restores the graph.
 * @param type SAME_AS to merge, NOT_SAME_AS to keep apart what looks alike
 * @returns the id of the decision, to take it back with; deciding the same again gives the same id
 */
export async function decideIdentity(
  graph: Graph,
  { type, a, b, ...word }: { type: IdentityDecision['type']; a: string; b: string } & Word,
): Promise<{ decisionId: string } | DecisionProblem> {
  return decide<DecisionProblem>(graph, async (transaction) => {
    const [recordA] = await transaction.run(findFirstRecord, { id: a });
    const [recordB] = await transaction.run(findFirstRecord, { id: b });
    if (recordA === undefined) return { problem: 'NOT_FOUND', id: a };
    if (recordB === undefined) return { problem: 'NOT_FOUND', id: b };
    if (recordA.key === recordB.key) return { problem: 'INVALID', field: 'b', reason: 'both are one entity already' };
    if (!canBeOne(recordA.kind, recordB.kind)) {
      return { problem: 'INVALID', field: 'b', reason: `a ${recordA.kind} is no ${recordB.kind}` };
    }
    return { decision: { type, a: recordA.key, b: recordB.key, ...word } };
  });
}

/**
 * Takes the decision on two records that `choose` comes to, and brings the graph up to date, in one transaction.
 * @param choose finds the records, or says why there is nothing to decide
 */
export async function decide<P extends { problem: string }>(
  graph: Graph,
  choose: (transaction: GraphTransaction) => Promise<{ decision: Omit<IdentityDecision, 'id'> & Word } | P>,
): Promise<{ decisionId: string } | P> {
  const decided = await graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    const chosen = await choose(transaction);
    if (!('decision' in chosen)) return chosen;
    const { type, reason, by = null, parted = null, ...keys } = chosen.decision;
    const [a, b] = keys.a < keys.b ? [keys.a, keys.b] : [keys.b, keys.a];
    const decisionId = mintId('dec', type, a, b);
    await transaction.run(upsertDecision, {
      id: decisionId,
      type,
      a,
      b,
      reason,
      parted,
      by,
      decidedAt: new Date().toISOString(),
    });
    await projectScope(transaction, { touched: await closeOverIdentity(transaction, [a, b]) });
    return { decisionId };
  });
  await settleCompetences(graph);
  return decided;
}

async function settleCompetences(graph: Graph): Promise<void> {
  await refreshCompetences(graph, { signal: new AbortController().signal, onProgress: () => undefined });
}

/** Takes a decision back: the graph becomes what it would be without it. @returns false when there is no such decision. */
export async function takeDecisionBack(graph: Graph, decisionId: string): Promise<boolean> {
  const isTakenBack = await graph.write(async (transaction) => {
    await transaction.run(lockRecords, {});
    const [decision] = await transaction.run(removeDecision, { id: decisionId });
    if (decision === undefined) return false;
    const touched = await closeOverIdentity(transaction, [decision.a, decision.b]);
    await projectScope(transaction, { touched });
    return true;
  });
  await settleCompetences(graph);
  return isTakenBack;
}
