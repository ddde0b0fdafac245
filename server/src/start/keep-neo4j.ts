import { setTimeout as pause } from 'node:timers/promises';
import { startLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from '../graph/local/start-local-neo4j.ts';

const RESTART_PAUSE_MS = 500;
const MAX_RESTART_PAUSE_MS = 10_000;

/** A local Neo4j that is started again, on the same port and data, when it ends without having been told to. */
export interface KeptNeo4j {
  address: { uri: string; user: string; password: string };
  stop(): Promise<void>;
}

/**
 * Starts the local Neo4j and keeps it running.
 * @param onLost told when it ended by itself and is being started again
 */
export async function keepNeo4j(options: LocalNeo4jOptions, onLost: (error?: unknown) => void): Promise<KeptNeo4j> {
  let current: LocalNeo4j = await startLocalNeo4j(options);
  const { uri, user, password } = current;
  const boltPort = Number(new URL(uri).port);
  const stopping = new AbortController();
  const { signal } = stopping;
  const watch = async (): Promise<void> => {
    await current.exited;
    while (!signal.aborted) {
      onLost();
      const restarted = await restart({ ...options, boltPort, signal }, onLost);
      if (restarted === undefined) return;
      current = restarted;
      await current.exited;
    }
  };
  const watching = watch();
  return {
    address: { uri, user, password },
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}

/** Tries until it starts; undefined when it is to stop trying. */
async function restart(
  options: LocalNeo4jOptions & { signal: AbortSignal },
  onFailed: (error: unknown) => void,
): Promise<LocalNeo4j | undefined> {
  const isStopping = (): boolean => options.signal.aborted;
  for (let wait = RESTART_PAUSE_MS; !isStopping(); wait = Math.min(wait * 2, MAX_RESTART_PAUSE_MS)) {
    try {
      return await startLocalNeo4j(options);
    } catch (error) {
      if (isStopping()) return undefined;
      onFailed(error);
      await pause(wait, undefined, { signal: options.signal }).catch(() => undefined);
    }
  }
  return undefined;
}
