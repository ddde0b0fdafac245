import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../server/src/graph/local/start-local-neo4j.ts';

/** How to reach the one real Neo4j that all server tests share; it starts empty. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Read with `inject('neo4j')`. Community has one database: a test keeps apart by ids of its own. */
    neo4j: TestNeo4j;
  }
}

/** Starts one real Neo4j on a free port with data in a temporary folder; removes both after the last server test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kms-neo4j-'));
  const neo4j = await startLocalNeo4j({ dataFolder, environment: process.env, onProgress: () => undefined });
  project.provide('neo4j', { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return async () => {
    await neo4j.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
}
