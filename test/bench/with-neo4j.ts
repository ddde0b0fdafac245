import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Graph, type GraphAddress } from '../../server/src/graph/graph.ts';
import { startLocalNeo4j } from '../../server/src/graph/local/start-local-neo4j.ts';
import { migrate } from '../../server/src/graph/migrate.ts';
import { GRAPH_SCHEMA_FOLDER } from '../../server/src/project-folders.ts';

/** Runs `work` on a new, empty local Neo4j with the schema in place, and takes it away afterwards. */
export async function withNeo4j<T>(work: (graph: Graph, address: GraphAddress) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kms-bench-'));
  const neo4j = await startLocalNeo4j({ dataFolder: folder, environment: process.env, onProgress: () => undefined });
  const graph = new Graph(neo4j);
  try {
    await migrate(graph, GRAPH_SCHEMA_FOLDER);
    return await work(graph, neo4j);
  } finally {
    await graph.close();
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
