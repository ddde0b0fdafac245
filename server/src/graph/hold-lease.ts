import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from './graph.ts';
import { leaveLease } from './statements/leases/leave-lease.ts';
import { takeLease } from './statements/leases/take-lease.ts';

/** Renewed this often; a holder that was killed is waited for until its lease has run out. */
const RENEWED_MS = 3_000;
const LASTS_MS = 12_000;
const POLL_MS = 500;

/**
 * What only one does at a time on a graph, whichever process it is in: bringing files in, and bringing the search index up
 * to date.
 */
export type LeaseName = 'import' | 'search';

/**
 * Runs `work` while no other holds the lease on this graph: waits for it first.
 * @param onWaiting told once when another holds it
 * @throws the reason of `signal` while it waits; whatever `work` throws
 */
export async function holdLease<T>(
  graph: Graph,
  name: LeaseName,
  { signal, onWaiting }: { signal: AbortSignal; onWaiting?: () => void },
  work: () => Promise<T>,
): Promise<T> {
  const holder = randomUUID();
  let isWaiting = false;
  while (!(await take(graph, name, holder))) {
    if (!isWaiting) onWaiting?.();
    isWaiting = true;
    await sleep(POLL_MS, undefined, { signal });
  }
  const renewing = setInterval(() => {
    // A renewal that fails is tried again by the next; what is written is safe behind locks of its own.
    take(graph, name, holder).catch(() => undefined);
  }, RENEWED_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    await graph.write(async (transaction) => transaction.run(leaveLease, { name, holder })).catch(() => undefined);
  }
}

async function take(graph: Graph, name: LeaseName, holder: string): Promise<boolean> {
  const at = Date.now();
  const [row] = await graph.write(async (transaction) =>
    transaction.run(takeLease, { name, holder, at, expired: at - LASTS_MS }),
  );
  return row?.holder === holder;
}
