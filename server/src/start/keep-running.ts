import { setTimeout as pause } from 'node:timers/promises';

const RESTART_PAUSE_MS = 500;
const MAX_RESTART_PAUSE_MS = 10_000;

/** A program that runs beside the server. */
interface Program {
  /** Resolves when it has ended, by stop() or by itself. */
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

/** A program that is started again when it ends without having been told to. */
export interface Kept {
  stop(): Promise<void>;
}

/**
 * Keeps a started program running.
 * @param startAgain must give the same address as `first`, for others know it; `signal` ends a start under way
 * @param onLost told when it ended by itself and is being started again, and, with the error, when that failed
 */
export function keepRunning<T extends Program>(
  first: T,
  startAgain: (signal: AbortSignal) => Promise<T>,
  onLost: (error?: unknown) => void,
): Kept {
  let current = first;
  const stopping = new AbortController();
  const { signal } = stopping;
  const watch = async (): Promise<void> => {
    await current.exited;
    while (!signal.aborted) {
      onLost();
      const restarted = await restart(startAgain, signal, onLost);
      if (restarted === undefined) return;
      current = restarted;
      await current.exited;
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}

/** Tries until it starts; undefined when it is to stop trying. */
async function restart<T>(
  start: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  onFailed: (error: unknown) => void,
): Promise<T | undefined> {
  const isStopping = (): boolean => signal.aborted;
  for (let wait = RESTART_PAUSE_MS; !isStopping(); wait = Math.min(wait * 2, MAX_RESTART_PAUSE_MS)) {
    try {
      return await start(signal);
    } catch (error) {
      if (isStopping()) return undefined;
      onFailed(error);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
