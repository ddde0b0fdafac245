import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * Asks again and again until the answer is yes; an error counts as no.
 * @returns milliseconds waited
 * @throws Error that names what did not come about in `timeoutMs`, with the last error as cause
 */
export async function waitUntil(
  what: string,
  timeoutMs: number,
  isSo: () => boolean | Promise<boolean>,
): Promise<number> {
  const startedAt = performance.now();
  let cause: unknown;
  while (performance.now() - startedAt < timeoutMs) {
    try {
      if (await isSo()) return performance.now() - startedAt;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(POLL_MS);
  }
  throw new Error(`Not within ${timeoutMs} ms: ${what}`, { cause });
}
