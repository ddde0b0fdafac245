import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j, type LocalNeo4j } from '../../server/src/graph/local/start-local-neo4j.ts';
import { SERVER_TEST_WORKERS } from './server-test-workers.ts';

/** How to reach a real Neo4j that the server tests of a worker share; it starts empty. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker; read with `testNeo4j()`. Community has one database: a test keeps apart by ids of its own. */
    neo4j: TestNeo4j[];
  }
}

/** Starts a real Neo4j for each worker, on free ports with data in temporary folders; removes all after the last server test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all(Array.from({ length: SERVER_TEST_WORKERS }, startOne));
  project.provide(
    'neo4j',
    started.map(({ neo4j: { uri, user, password } }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(started.map(async ({ stop }) => stop()));
  };
}

async function startOne(): Promise<{ neo4j: LocalNeo4j; stop: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kms-neo4j-'));
  const neo4j = await startLocalNeo4j({ dataFolder, environment: process.env, onProgress: () => undefined });
  return {
    neo4j,
    stop: async () => {
      await neo4j.stop();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
