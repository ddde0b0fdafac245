import { inject } from 'vitest';
import type { TestNeo4j } from '../../../test/kit/neo4j-global-setup.ts';

/** The real Neo4j of this worker: each of those that run at the same time has its own, and its files share it in turn. */
export function testNeo4j(): TestNeo4j {
  const all = inject('neo4j');
  const mine = all[Number(process.env.VITEST_POOL_ID ?? 1) % all.length];
  if (mine === undefined) throw new Error('No Neo4j was started for the tests');
  return mine;
}
