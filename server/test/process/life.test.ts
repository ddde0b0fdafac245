import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnServer, waitUntilReady, type SpawnedServer } from '../../../test/kit/server-process.ts';
import { askServer, readReadiness } from '../kit/ask-server.ts';
import { expectWholeOrTyped, READ_ENTITIES, readSnapshotOf } from '../kit/expect-answers.ts';
import type { GraphSnapshot } from '../kit/graph-snapshot.ts';
import { waitUntil } from '../kit/wait-until.ts';

/**
 * Pins the life of the server as a person starts and stops it: first start, serving, overload, ordered ends, second start.
 * The tests share one data folder and build on each other, for each start costs seconds.
 */
const TIME_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 10_000;
const REQUESTS_UNDER_WAY = 40;
const OVERLOAD = 300;
let dataFolder: string;
let server: SpawnedServer;
let firstSnapshot: GraphSnapshot;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kms-life-'));
});

afterAll(async () => {
  await server.dispose();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}, TIME_LIMIT_MS);

/** The answer's status to a read that a client has sent whole; rejects when the connection breaks before the answer's end. */
function sendRead(agent: Agent, onSent: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}/graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    sent.once('error', reject).once('response', (response) => {
      response.once('error', reject).once('end', () => {
        resolve(response.statusCode ?? 0);
      });
      response.resume();
    });
    sent.end(JSON.stringify({ query: READ_ENTITIES }), onSent);
  });
}

/** Reads that the server has accepted and is answering. */
async function acceptReads(agent: Agent): Promise<Promise<number>[]> {
  const answers: Promise<number>[] = [];
  const sent = Array.from({ length: REQUESTS_UNDER_WAY }, () => {
    return new Promise<void>((resolve) => {
      answers.push(sendRead(agent, resolve));
    });
  });
  for (const answer of answers) answer.catch(() => undefined);
  await Promise.all(sent);
  // Connections are taken in turn: when this later one has an answer, those before it are accepted. Not by fetch, which may use an old one.
  await readRawPath('/health/live');
  return answers;
}

/** Asks for a path as it is written; fetch would tidy it up first. */
function readRawPath(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.once('error', reject).end();
  });
}

/** Sends a read and breaks the connection `index` milliseconds later. */
async function leaveEarly(index: number): Promise<void> {
  const body = JSON.stringify({ query: READ_ENTITIES });
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(index + 1);
  await fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal }).catch(() => undefined);
}

async function expectNothingLeft(): Promise<void> {
  expect(await server.neo4jPids()).toEqual([]);
  expect(existsSync(join(dataFolder, 'neo4j', 'server.lock'))).toBe(false);
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
}

describe('the server', { concurrent: false, timeout: TIME_LIMIT_MS }, () => {
  test('is live at once, and tells what it does until it is ready', async () => {
    server = await spawnServer({ dataFolder });
    await waitUntil('it is live', 30_000, async () => (await fetch(`${server.url}/health/live`)).status === 200);
    const starting = await readReadiness(server.url);
    expect(starting).toMatchObject({ status: 503, state: 'starting' });
    expect(starting.step).toMatch(/\w/u);
    const early = await askServer(server.url, '{ __typename }');
    expect(early).toMatchObject({ status: 503, retryAfter: '2' });
    expect(early.errors.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE']);
    await waitUntilReady(server);
    expect(server.output()).toContain(`Ready: ${server.url}`);
  });

  test('serves the page, what the page loads, and the graph of the seed', async () => {
    const page = await fetch(`${server.url}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const assets = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, path = '']) => path);
    expect(assets.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(0);
    for (const path of assets) expect((await fetch(server.url + path)).status, path).toBe(200);
    firstSnapshot = await readSnapshotOf(server.url);
    expect(firstSnapshot.entities.length).toBeGreaterThan(100);
    expect(firstSnapshot.relations.length).toBeGreaterThan(100);
  });

  test.each(['/', '/favicon.svg', '/explore', '/assets/none.js', '/graphql', '/health/live', '/metrics'])(
    'says on %s what a browser may do with it',
    async (path) => {
      const { headers } = await fetch(server.url + path, { headers: { origin: 'https://elsewhere.example' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('keeps hashed files for ever, the page never', async () => {
    const page = await fetch(`${server.url}/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [asset = ''] = /\/assets\/[^"]+/u.exec(await page.text()) ?? [];
    expect((await fetch(server.url + asset)).headers.get('cache-control')).toContain('immutable');
  });

  test.each(['/assets/none.js', '/assets/none', '/none.svg'])(
    'has no file %s, and gives no page for it',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/plain');
    },
  );

  test.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '//etc/passwd',
    '/%00',
    '/%',
    '/.built-from',
  ])('gives no file outside the explorer for %s', async (path) => {
    const { status, body } = await readRawPath(path);
    if (status === 200) expect(body).toContain('<!doctype html>');
    else expect(status).toBe(404);
    expect(body).not.toMatch(/"workspaces"|root:/u);
  });

  test('tells neither stack, place nor driver in an error', async () => {
    const bodies = ['', '{', '[]', '{"query":1}', '{"query":"{"}', '{"query":"{ node(id: 7) { id } none }"}'];
    for (const body of bodies) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      expect(response.status, body).toBeLessThan(500);
      expect(text, body).not.toMatch(/\bat \S+ \(|node_modules|\.ts:|bolt:|neo4j/iu);
    }
  });

  test('measures: ready, and requests by route and status', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('\nkms_ready 1\n');
    expect(metrics).toMatch(/^kms_http_requests_total\{route="graphql",status="200"\} [1-9]/mu);
  });

  test('clients that go away in the middle do it no harm', async () => {
    const leaving = Array.from({ length: REQUESTS_UNDER_WAY }, (_, index) => leaveEarly(index));
    await Promise.all(leaving);
    await waitUntil('it answers', 15_000, async () => (await askServer(server.url, READ_ENTITIES)).status === 200);
    expect(server.hasEnded()).toBe(false);
  });

  test('beyond what it can do at once it refuses, lets nobody hang, and is well afterwards', async () => {
    const answers = await Promise.all(Array.from({ length: OVERLOAD }, () => askServer(server.url, READ_ENTITIES)));
    for (const answer of answers) {
      expectWholeOrTyped(answer);
      if (answer.status === 503) expect(answer.retryAfter).toMatch(/^\d+$/u);
    }
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    await waitUntil('it answers quickly again', 10_000, async () => {
      const { status, ms } = await askServer(server.url, READ_ENTITIES);
      return status === 200 && ms < 2_000;
    });
  });

  test('SIGTERM: answers what it has accepted, ends with 0 in time, leaves no Neo4j and no lock', async () => {
    const agent = new Agent({ keepAlive: true });
    const answers = await acceptReads(agent);
    const stoppedAt = performance.now();
    const exitCode = server.stop('SIGTERM');
    expect(await Promise.all(answers)).toEqual(Array.from({ length: REQUESTS_UNDER_WAY }, () => 200));
    expect(await exitCode).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(STOP_LIMIT_MS);
    agent.destroy();
    await expectNothingLeft();
  });

  test('starts again on its data and changes nothing', async () => {
    server = await spawnServer({ dataFolder });
    await waitUntilReady(server);
    expect(server.output()).toContain(' 0 of them changed');
    expect(server.output()).not.toContain('Prepared the graph');
    expect(await readSnapshotOf(server.url)).toEqual(firstSnapshot);
  });

  test('a second server on its data folder is refused, and it stays well', async () => {
    const second = await spawnServer({ dataFolder });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(`^Another server \\(process ${server.pid}\\) already uses the data folder .*KMS_DATA\\.$`, 'mu'),
    );
    expect((await askServer(server.url, READ_ENTITIES)).status).toBe(200);
  });

  test('SIGINT: a client that never ends its request does not keep it', async () => {
    const client = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
    client.on('error', () => undefined);
    client.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{');
    await fetch(`${server.url}/health/live`);
    const stoppedAt = performance.now();
    expect(await server.stop('SIGINT')).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(STOP_LIMIT_MS);
    client.destroy();
    await expectNothingLeft();
  });
});
