import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { SuggestMessage, SuggestOrder } from './suggest-worker.ts';

const MAX_HEAP_MB = 512;
/** Below the time limit of a request, so that its answer says why. */
const LIMIT_MS = 10_000;
const TOO_MUCH: SuggestMessage = { refused: 'The list takes too much time or memory to be looked at; cut it' };

/**
 * Suggests a mapping without holding up anything else, within bounds of memory and time.
 * @throws Error what nobody expects
 */
export async function suggestApart(order: SuggestOrder): Promise<SuggestMessage> {
  const worker = new Worker(new URL('suggest-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const stopping = new AbortController();
  try {
    const answer = once(worker, 'message') as Promise<[SuggestMessage]>;
    const timeout = pause(LIMIT_MS, [TOO_MUCH], { ref: false, signal: stopping.signal });
    const [message] = await Promise.race([answer, timeout]);
    return message;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_MUCH;
    throw error;
  } finally {
    stopping.abort();
    await worker.terminate();
  }
}
