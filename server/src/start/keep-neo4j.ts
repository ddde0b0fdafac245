import { startLocalNeo4j, type LocalNeo4jOptions } from '../graph/local/start-local-neo4j.ts';
import { keepRunning } from './keep-running.ts';

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
  const first = await startLocalNeo4j(options);
  const { uri, user, password } = first;
  const boltPort = Number(new URL(uri).port);
  const kept = keepRunning(first, async (signal) => startLocalNeo4j({ ...options, boltPort, signal }), onLost);
  return { address: { uri, user, password }, stop: async () => kept.stop() };
}
