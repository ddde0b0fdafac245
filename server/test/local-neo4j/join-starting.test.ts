/** Pins that a command given while a server is still starting waits for its Neo4j instead of asking to stop it, and works beside it. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { Graph } from '../../src/graph/graph.ts';
import { startLocalNeo4j } from '../../src/graph/local/start-local-neo4j.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { GRAPH_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { connectGraph } from '../../src/start/connect-graph.ts';

const TIME_LIMIT_MS = 120_000;
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kms-join-'));
});
afterAll(async () => {
  await rm(dataFolder, { recursive: true, force: true });
});

test('a command joins the server that is just starting', { timeout: TIME_LIMIT_MS }, async () => {
  const environment = { PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME, KMS_DATA: dataFolder };
  const { promise: isUnderWay, resolve: onProgress } = Promise.withResolvers<unknown>();
  const starting = startLocalNeo4j({ dataFolder, environment: process.env, onProgress });
  await isUnderWay;
  const [open, server] = await Promise.all([connectGraph(readConfig(environment), environment), starting]);
  try {
    expect(open.address.uri).toBe(server.uri);
    await open.graph.verify();
  } finally {
    await open.close();
    await server.stop();
  }
});

test('several that prepare a new graph at the same moment all get through', { timeout: TIME_LIMIT_MS }, async () => {
  const server = await startLocalNeo4j({
    dataFolder: join(dataFolder, 'new'),
    environment: process.env,
    onProgress: () => undefined,
  });
  const graphs = Array.from({ length: 3 }, () => new Graph(server));
  try {
    const ran = await Promise.all(graphs.map(async (graph) => migrate(graph, GRAPH_SCHEMA_FOLDER)));
    expect(new Set(ran.flat())).toEqual(new Set(await readdir(GRAPH_SCHEMA_FOLDER)));
    for (const graph of graphs) expect(await migrate(graph, GRAPH_SCHEMA_FOLDER)).toEqual([]);
  } finally {
    for (const graph of graphs) await graph.close();
    await server.stop();
  }
});
