import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { listDecisionsMade, type DecisionRow } from '../graph/statements/records/list-decisions-made.ts';
import { listRecordsOfEntity } from '../graph/statements/records/list-records-of-entity.ts';
import { decide, type Word } from './decide-identity.ts';
import { orderOf } from './projection/stored-record.ts';

/** Why a record cannot be parted from its entity. */
export type SplitProblem =
  | { problem: 'NOT_FOUND' }
  | { problem: 'INVALID'; reason: string }
  /** A curator said that the two are the same. */
  | { problem: 'CONFLICT'; decisionId: string };

/**
 * A curator's word that a record speaks of something else than the entity it was put to, whatever identifier they share: it
 * is declared not the same as the record that names the entity (or, if it does so itself, as the next).
 * @param entity id of the entity, or the id that any of its records would give it
 * @param record id of the record
 * @returns the id of the decision, to take it back with
 */
export async function splitRecord(
  graph: Graph,
  { entity, record, ...word }: { entity: string; record: string } & Word,
): Promise<{ decisionId: string } | SplitProblem> {
  return decide<SplitProblem>(graph, async (transaction) => {
    const pair = await findPair(transaction, entity, record);
    if ('problem' in pair) return pair;
    const holding = findHolding(await transaction.run(listDecisionsMade, {}), pair.a, pair.b);
    if (holding !== undefined) return { problem: 'CONFLICT', decisionId: holding };
    return { decision: { type: 'NOT_SAME_AS', ...pair, parted: pair.b, ...word } };
  });
}

/** The record that names the entity (`a`), and the wrong one (`b`). */
async function findPair(
  transaction: GraphTransaction,
  entity: string,
  record: string,
): Promise<{ a: string; b: string } | SplitProblem> {
  const records = await transaction.run(listRecordsOfEntity, { id: entity });
  if (records.length === 0) return { problem: 'NOT_FOUND' };
  const inOrder = records.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const wrong = inOrder.find(({ id }) => id === record);
  if (wrong === undefined) return { problem: 'INVALID', reason: 'the entity has no such record' };
  const anchor = inOrder.find(({ id }) => id !== record);
  if (anchor === undefined) return { problem: 'INVALID', reason: 'the entity has no other record' };
  return { a: anchor.key, b: wrong.key };
}

/** The decision by which a curator holds two records together, over others too: one that ends at `to`. */
function findHolding(decisions: readonly DecisionRow[], from: string, to: string): string | undefined {
  const same = decisions.filter(({ type }) => type === 'SAME_AS');
  const reached = new Set([from]);
  for (const key of reached) {
    for (const { id, a, b } of same) {
      if (a !== key && b !== key) continue;
      const other = a === key ? b : a;
      if (other === to) return id;
      reached.add(other);
    }
  }
  return undefined;
}
