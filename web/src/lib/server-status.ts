import { useSyncExternalStore } from 'react';

/** Whether the server answers; `generation` grows each time it comes back, so that failed panels try again. */
interface ServerStatus {
  isReachable: boolean;
  generation: number;
}

const FIRST_WAIT_MS = 1_500;
const LONGEST_WAIT_MS = 10_000;
const PROBE_TIMEOUT_MS = 5_000;

let status: ServerStatus = { isReachable: true, generation: 0 };
let probing = false;
const listeners = new Set<() => void>();

function change(next: ServerStatus): void {
  status = next;
  for (const listener of listeners) listener();
}

async function isReady(): Promise<boolean> {
  try {
    const response = await fetch('/health/ready', { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS), cache: 'no-store' });
    return response.ok;
  } catch {
    return false;
  }
}

async function probeUntilReady(): Promise<void> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await isReady()) break;
  }
  probing = false;
  change({ isReachable: true, generation: status.generation + 1 });
}

/** To be called when a request did not reach the server or the server said it is not ready: says so and asks until it is back. */
export function reportUnreachable(): void {
  if (probing) return;
  probing = true;
  change({ ...status, isReachable: false });
  void probeUntilReady();
}

/** The server's state, kept up to date. */
export function useServerStatus(): ServerStatus {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => status,
  );
}
