import type { Graph } from '../graph/graph.ts';
import { listSourceRecordKeys } from '../graph/statements/records/list-source-record-keys.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { withdrawRecords } from '../graph/statements/records/withdraw-records.ts';
import { projectScope } from './project-scope.ts';

/** Many records that a file no longer has, of those that stand. */
export interface Withdrawal {
  absent: number;
  standing: number;
  /** Whether they were left as they were. */
  isHeldBack: boolean;
}

interface WithdrawOptions {
  isDryRun: boolean;
  covers?: (localId: string) => boolean;
  allowsManyWithdrawals?: boolean;
  signal: AbortSignal;
  onOutcome: (localId: string, outcome: 'withdrawn') => void;
  onManyAbsent?: (withdrawal: Withdrawal) => void;
}

const PAGE = 5_000;
const PIECE = 500;

/** A publisher's new file rarely lacks a third of the old one; a file that was cut does. */
const SUSPICIOUS_SHARE = 1 / 3;
const SUSPICIOUS_NUMBER = 100;

/** Whether what a file of this scope lacks was taken back, and not only not asked for this time. */
export function canJudgeAbsence(scopeBefore: string | null, scope: string): boolean {
  return scope === 'all' || scopeBefore === null || scopeBefore === scope;
}

/** The scope of a source after an import of `scope`: once whole it stays whole; different parts are told together. */
export function joinScopes(before: string | null, scope: string): string {
  if (before === null || before === scope) return scope;
  if (before === 'all' || scope === 'all') return 'all';
  return [...new Set([...before.split('+'), ...scope.split('+')])].sort().join('+');
}

/**
 * Marks the records of a source that its newest file no longer has as withdrawn as of today, and brings the graph up to
 * date. They stay, and so does what they say, told as withdrawn. A third or more at once is told, and more than a hundred of
 * them held back, as a cut file would otherwise take the source down.
 * @param seen local ids that the file has
 * @returns how many were marked, or would be in a dry run
 */
export async function withdrawAbsent(
  graph: Graph,
  sourceId: string,
  seen: ReadonlySet<string>,
  options: WithdrawOptions,
): Promise<number> {
  const { keys, localIds, standing } = await listAbsent(graph, sourceId, seen, options.covers);
  const areMany = keys.length > standing * SUSPICIOUS_SHARE && options.allowsManyWithdrawals !== true;
  const isHeldBack = areMany && keys.length > SUSPICIOUS_NUMBER;
  if (areMany) options.onManyAbsent?.({ absent: keys.length, standing, isHeldBack });
  if (isHeldBack) return 0;
  const withdrawnOn = new Date().toISOString().slice(0, 10);
  for (let start = 0; start < keys.length; start += PIECE) {
    options.signal.throwIfAborted();
    const piece = keys.slice(start, start + PIECE);
    if (!options.isDryRun) {
      await graph.write(async (transaction) => {
        await transaction.run(lockRecords, {});
        await transaction.run(withdrawRecords, { keys: piece, withdrawnOn });
        await projectScope(transaction, { touched: new Set(piece) });
      });
    }
    for (const localId of localIds.slice(start, start + PIECE)) options.onOutcome(localId, 'withdrawn');
  }
  return keys.length;
}

async function listAbsent(
  graph: Graph,
  sourceId: string,
  seen: ReadonlySet<string>,
  covers: (localId: string) => boolean = () => true,
): Promise<{ keys: string[]; localIds: string[]; standing: number }> {
  const absent: { keys: string[]; localIds: string[]; standing: number } = { keys: [], localIds: [], standing: 0 };
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: { key: string; localId: string; withdrawnOn: string | null }[] = await graph.read(
      listSourceRecordKeys,
      { sourceId, after, limit: PAGE },
    );
    for (const { key, localId, withdrawnOn } of rows) {
      if (withdrawnOn !== null || !covers(localId)) continue;
      absent.standing += 1;
      if (seen.has(localId)) continue;
      absent.keys.push(key);
      absent.localIds.push(localId);
    }
    after = rows.at(-1)?.key;
  }
  return absent;
}
