import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { spawnServer, waitUntilReady, type SpawnedServer } from '../../../test/kit/server-process.ts';
import { startTcpProxy, type TcpProxy } from '../../../test/kit/tcp-proxy.ts';
import { GRAPH_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { askServer, readReadiness, type ServerAnswer } from '../kit/ask-server.ts';
import { expectWholeOrTyped, READ_ENTITIES, readSnapshotOf } from '../kit/expect-answers.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { waitUntil } from '../kit/wait-until.ts';

/** Pins servers on a Neo4j that is given to them: two that start at once, and a network between them that fails. */
const TIME_LIMIT_MS = 300_000;
const AT_ONCE = 60;
let db: TestGraph;
/** The graph of one start alone. */
let clean: string[];

beforeAll(async () => {
  db = await openSeededGraph();
  clean = await db.exportCanonical();
}, TIME_LIMIT_MS);

afterAll(async () => {
  await db.close();
  // With the schema in place again, whatever the tests did.
  const after = await openTestGraph();
  await after.reset();
  await after.close();
}, TIME_LIMIT_MS);

/** Makes the database as empty as a new one. */
async function emptyDatabase(): Promise<void> {
  await db.ask('MATCH (n) DETACH DELETE n');
  for (const { name } of await db.ask('SHOW CONSTRAINTS YIELD name')) await db.ask(`DROP CONSTRAINT ${String(name)}`);
  const indexes = await db.ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await db.ask(`DROP INDEX ${String(name)}`);
}

async function namesInSchema(kind: 'CONSTRAINT' | 'INDEX'): Promise<string[]> {
  const files = (await readdir(GRAPH_SCHEMA_FOLDER)).filter((file) => file.endsWith('.cypher'));
  const texts = await Promise.all(files.map((file) => readFile(join(GRAPH_SCHEMA_FOLDER, file), 'utf8')));
  const named = (command: RegExp): string[] =>
    texts.flatMap((text) => [...text.matchAll(command)].map(([, name = '']) => name));
  const dropped = new Set(named(new RegExp(`^DROP ${kind} (\\w+)`, 'gmu')));
  return named(new RegExp(`^CREATE (?:[A-Z]+ )?${kind} (\\w+)`, 'gmu'))
    .filter((name) => !dropped.has(name))
    .sort();
}

async function spawnOn(port: number | string): Promise<SpawnedServer> {
  const { user, password } = inject('neo4j');
  return spawnServer({ env: { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: user, NEO4J_PASSWORD: password } });
}

describe('two servers started at once on an empty Neo4j', { concurrent: false, timeout: TIME_LIMIT_MS }, () => {
  let servers: SpawnedServer[] = [];

  afterAll(async () => {
    await Promise.all(servers.map(async (server) => server.dispose()));
  });

  test('become ready, both', async () => {
    await emptyDatabase();
    const { port } = new URL(inject('neo4j').uri);
    servers = await Promise.all([spawnOn(port), spawnOn(port)]);
    await Promise.all(servers.map(async (server) => waitUntilReady(server)));
    const [one, other] = await Promise.all(servers.map(async ({ url }) => readSnapshotOf(url)));
    expect(one).toEqual(other);
  });

  test('leave the schema whole', async () => {
    const constraints = await db.ask('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
    expect(constraints.map(({ name }) => name)).toEqual(await namesInSchema('CONSTRAINT'));
    const indexes = await db.ask(
      "SHOW INDEXES YIELD name, type, owningConstraint, state WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name, state ORDER BY name",
    );
    expect(indexes).toEqual((await namesInSchema('INDEX')).map((name) => ({ name, state: 'ONLINE' })));
  });

  test('leave the graph of one start alone, nothing twice', async () => {
    const graph = await db.exportCanonical();
    expect(graph.length).toBe(clean.length);
    expect(graph.filter((line, index) => line !== clean[index])).toEqual([]);
    const twice = await db.ask('MATCH (e:Entity) WITH e.slug AS slug, count(*) AS count WHERE count > 1 RETURN slug');
    expect(twice).toEqual([]);
  });

  test('end with 0, and Neo4j, which is not theirs, goes on', async () => {
    expect(await Promise.all(servers.map(async (server) => server.stop()))).toEqual([0, 0]);
    expect(await db.ask('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a network that fails', { concurrent: false, timeout: TIME_LIMIT_MS }, () => {
  let proxy: TcpProxy;
  let server: SpawnedServer;

  beforeAll(async () => {
    proxy = await startTcpProxy(Number(new URL(inject('neo4j').uri).port));
  });

  afterAll(async () => {
    await server.dispose();
    await proxy.close();
  });

  function readMany(): Promise<ServerAnswer<unknown>>[] {
    return Array.from({ length: AT_ONCE }, async () => askServer(server.url, READ_ENTITIES));
  }

  async function expectBackSoon(): Promise<void> {
    await waitUntil('it answers', 15_000, async () => (await askServer(server.url, READ_ENTITIES)).status === 200);
    await waitUntil('it is ready', 15_000, async () => (await readReadiness(server.url)).status === 200);
  }

  test('at the start: the server waits, live but not ready, and starts when Neo4j can be reached', async () => {
    await proxy.refuse();
    server = await spawnOn(proxy.port);
    await waitUntil('it waits', 30_000, async () => {
      const { status, step = '' } = await readReadiness(server.url);
      return status === 503 && step.startsWith('Waiting for Neo4j at');
    });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await proxy.resume();
    await waitUntilReady(server);
  });

  test('connections cut in the middle of reads: each is answered whole or with a typed error, and reads go on', async () => {
    const reads = readMany();
    await Promise.race(reads);
    proxy.cut();
    for (const answer of await Promise.all(reads)) expectWholeOrTyped(answer);
    await expectBackSoon();
  });

  test('Neo4j out of reach: typed errors in time, told at /health/ready, and back by itself', async () => {
    await proxy.refuse();
    for (const answer of await Promise.all(readMany())) {
      expectWholeOrTyped(answer);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toContain('SERVICE_UNAVAILABLE');
    }
    await waitUntil('it is told', 15_000, async () => (await readReadiness(server.url)).state === 'degraded');
    await proxy.resume();
    await expectBackSoon();
  });

  test('a line that carries nothing: typed errors in time, and an ordered end even then', async () => {
    proxy.stall();
    const reads = readMany();
    const { status, ms } = await askServer(server.url, '{ __typename }');
    expect(status).toBe(200);
    expect(ms).toBeLessThan(2_000);
    for (const answer of await Promise.all(reads)) {
      expect(answer.errors).not.toEqual([]);
      expectWholeOrTyped(answer);
    }
    await proxy.resume();
    await expectBackSoon();
    proxy.stall();
    const late = askServer(server.url, READ_ENTITIES).catch(() => undefined);
    const stoppedAt = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(10_000);
    await late;
  });
});
