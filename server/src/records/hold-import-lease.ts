import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import { leaveImportLease } from '../graph/statements/records/leave-import-lease.ts';
import { takeImportLease } from '../graph/statements/records/take-import-lease.ts';

/** Renewed this often; an importer that was killed is waited for until its lease has run out. */
const RENEWED_MS = 3_000;
const LASTS_MS = 12_000;
const POLL_MS = 500;

/**
 * Runs `work` while no other import runs on this graph, whichever process it is in: waits for it first.
 * @param onWaiting told once when another import is under way
 * @throws the reason of `signal` while it waits; whatever `work` throws
 */
export async function holdImportLease<T>(
  graph: Graph,
  { signal, onWaiting }: { signal: AbortSignal; onWaiting?: () => void },
  work: () => Promise<T>,
): Promise<T> {
  const holder = randomUUID();
  let isWaiting = false;
  while (!(await take(graph, holder))) {
    if (!isWaiting) onWaiting?.();
    isWaiting = true;
    await sleep(POLL_MS, undefined, { signal });
  }
  const renewing = setInterval(() => {
    // A renewal that fails is tried again by the next; the pieces themselves are safe behind their own lock.
    take(graph, holder).catch(() => undefined);
  }, RENEWED_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    await graph.write(async (transaction) => transaction.run(leaveImportLease, { holder })).catch(() => undefined);
  }
}

async function take(graph: Graph, holder: string): Promise<boolean> {
  const at = Date.now();
  const [row] = await graph.write(async (transaction) =>
    transaction.run(takeImportLease, { holder, at, expired: at - LASTS_MS }),
  );
  return row?.holder === holder;
}
