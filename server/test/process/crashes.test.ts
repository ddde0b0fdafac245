import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../../test/kit/free-port.ts';
import { spawnServer, waitUntilReady, type SpawnedServer } from '../../../test/kit/server-process.ts';
import { isProcessAlive } from '../../src/graph/local/process-table.ts';
import { askServer, readReadiness, type ServerAnswer } from '../kit/ask-server.ts';
import { expectWholeOrTyped, READ_ENTITIES, readSnapshotOf } from '../kit/expect-answers.ts';
import { readGraphSnapshot, type GraphSnapshot } from '../kit/graph-snapshot.ts';
import { openTestApi } from '../kit/test-api.ts';
import { waitUntil } from '../kit/wait-until.ts';

/**
 * Pins that no kill of the server or of its Neo4j costs data, and that an ended or frozen Neo4j is told and got over.
 * The tests share one data folder and one port and build on each other.
 */
const TIME_LIMIT_MS = 300_000;
/** Neo4j comes back in 10 to 20 s on two idle cores; a busy machine takes three times as long. */
const BACK_WITHIN_MS = 60_000;
const AT_ONCE = 60;
let dataFolder: string;
let port: string;
let server: SpawnedServer;
/** The graph of a run that nothing disturbed. */
let clean: GraphSnapshot;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kms-crashes-'));
  port = String(await findFreePort());
  const api = await openTestApi();
  clean = await readGraphSnapshot(async (document, variables) => (await api.query<object>(document, variables)).data);
  await api.db.close();
}, TIME_LIMIT_MS);

afterAll(async () => {
  await server.dispose();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}, TIME_LIMIT_MS);

async function spawnHere(): Promise<void> {
  server = await spawnServer({ dataFolder, env: { PORT: port } });
}

/** Starts the server, lets it come to a line of its output and a random moment further, and kills it. */
async function killAfter(line: string): Promise<void> {
  await spawnHere();
  await waitUntil(`"${line}" is told`, TIME_LIMIT_MS, () => server.output().includes(line));
  await pause(randomInt(1_500));
  await server.kill9();
}

async function expectCleanGraph(): Promise<void> {
  const graph = await readSnapshotOf(server.url);
  expect(graph.asOf).not.toBeNull();
  expect(graph).toEqual({ ...clean, asOf: graph.asOf });
}

async function onlyNeo4j(): Promise<number> {
  const [pid, ...others] = await server.neo4jPids();
  if (pid === undefined || others.length > 0) throw new Error(`${others.length + (pid === undefined ? 0 : 1)} Neo4j`);
  return pid;
}

async function askUntil(isOver: () => boolean): Promise<ServerAnswer<unknown>[]> {
  const answers: Promise<ServerAnswer<unknown>>[] = [];
  while (!isOver()) {
    answers.push(askServer(server.url, READ_ENTITIES));
    await pause(200);
  }
  return Promise.all(answers);
}

describe('after a kill', { concurrent: false, timeout: TIME_LIMIT_MS }, () => {
  test('of the server in its first start, the next start has the graph of a clean run', async () => {
    await killAfter('Starting Neo4j');
    await killAfter('Bringing in the facts');
    const orphans = await server.neo4jPids();
    await spawnHere();
    await waitUntilReady(server);
    expect(orphans.filter(isProcessAlive)).toEqual([]);
    await onlyNeo4j();
    await expectCleanGraph();
  });

  test('of Neo4j, requests get an answer or a typed error, the page stays, and all comes back by itself', async () => {
    const killed = await onlyNeo4j();
    let isBack = false;
    const asking = askUntil(() => isBack);
    process.kill(killed, 'SIGKILL');
    await waitUntil('it is told that Neo4j ended', 15_000, async () => {
      const { status, state } = await readReadiness(server.url);
      return status === 503 && state === 'degraded';
    });
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('\nkms_ready 0\n');
    const isReady = async (): Promise<boolean> => (await readReadiness(server.url)).status === 200;
    await waitUntil('it is ready again', BACK_WITHIN_MS, isReady).finally(() => {
      isBack = true;
    });
    for (const answer of await asking) expectWholeOrTyped(answer);
    expect(await onlyNeo4j()).not.toBe(killed);
    await expectCleanGraph();
  });

  test('of the server while it serves, the next start on the same port has the same graph', async () => {
    const orphan = await onlyNeo4j();
    const reads = Array.from({ length: AT_ONCE }, () => askServer(server.url, READ_ENTITIES).catch(() => undefined));
    await pause(randomInt(300));
    await server.kill9();
    await Promise.all(reads);
    await spawnHere();
    await waitUntilReady(server);
    expect(isProcessAlive(orphan)).toBe(false);
    expect(server.output()).toContain(' 0 of them changed');
    await expectCleanGraph();
  });
});

describe('while Neo4j is frozen', { concurrent: false, timeout: TIME_LIMIT_MS }, () => {
  test('every request ends in time with a typed error, the rest works, and all comes back', async () => {
    const frozen = await onlyNeo4j();
    process.kill(frozen, 'SIGSTOP');
    try {
      const reads = Array.from({ length: AT_ONCE }, () => askServer(server.url, READ_ENTITIES));
      const { status, ms } = await askServer(server.url, '{ __typename }');
      expect(status).toBe(200);
      expect(ms).toBeLessThan(2_000);
      await waitUntil('it is told', 15_000, async () => (await readReadiness(server.url)).state === 'degraded');
      for (const answer of await Promise.all(reads)) {
        expect(answer.errors).not.toEqual([]);
        expectWholeOrTyped(answer);
      }
    } finally {
      process.kill(frozen, 'SIGCONT');
    }
    await waitUntil('it answers', 15_000, async () => (await askServer(server.url, READ_ENTITIES)).status === 200);
    await waitUntil('it is ready', 15_000, async () => (await readReadiness(server.url)).status === 200);
    expect(await onlyNeo4j()).toBe(frozen);
    await expectCleanGraph();
    expect(await server.stop()).toBe(0);
  });
});
