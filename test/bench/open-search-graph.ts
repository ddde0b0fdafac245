import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Graph } from '../../server/src/graph/graph.ts';
import { startLocalNeo4j } from '../../server/src/graph/local/start-local-neo4j.ts';
import { migrate } from '../../server/src/graph/migrate.ts';
import { listSources } from '../../server/src/graph/statements/sources/list-sources.ts';
import { seedGraph } from '../../server/src/import/seed-graph.ts';
import { GRAPH_SCHEMA_FOLDER, SEED_FOLDER } from '../../server/src/project-folders.ts';
import { importOnce } from './import-once.ts';

/** A graph to search in, on a Neo4j of its own. */
export interface SearchGraph {
  graph: Graph;
  /** Stops Neo4j; a temporary folder is deleted, one that was named stays. */
  close(): Promise<void>;
}

/**
 * Opens a graph with the seed and a folder of CORDIS' files in it. With `dataFolder` it stays there and CORDIS is
 * only brought in once, so that engines can be tuned in seconds; schema and seed are brought up to date each time.
 */
export async function openSearchGraph(cordisFolder: string, dataFolder?: string): Promise<SearchGraph> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'kms-bench-')));
  const neo4j = await startLocalNeo4j({ dataFolder: folder, environment: process.env, onProgress: () => undefined });
  const graph = new Graph(neo4j);
  const close = async (): Promise<void> => {
    await graph.close();
    await neo4j.stop();
    if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(graph, GRAPH_SCHEMA_FOLDER);
    const sources = await graph.read(listSources, {});
    await seedGraph(graph, SEED_FOLDER);
    if (!sources.some(({ id }) => id.startsWith('cordis'))) await importCordis(graph, cordisFolder);
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function importCordis(graph: Graph, cordisFolder: string): Promise<void> {
  const { records, seconds } = await importOnce(graph, cordisFolder, {});
  process.stdout.write(`${String(records)} records of ${cordisFolder} came in within ${seconds.toFixed(0)} s\n`);
}
