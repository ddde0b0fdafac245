/** Pins what goes over the wire: uploads, downloads of reports, and the stream of progress through the real HTTP server. */
import { connect, type AddressInfo } from 'node:net';
import { readdir, stat } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import { createHttpServer } from '../../src/http/http-server.ts';
import { createInboxHandler } from '../../src/http/inbox-handler.ts';
import { Metrics } from '../../src/http/metrics.ts';
import { ReadinessGauge } from '../../src/http/readiness.ts';
import { createReportHandler } from '../../src/http/report-handler.ts';
import { API_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { stopServer } from '../../src/start/stop-server.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';
import { hospitalRows } from '../kit/hospital-file.ts';
import { waitUntil } from '../kit/wait-until.ts';

const STOP_LIMIT_MS = 10_000;
let api: AdministeredApi;
let server: Server;
let url: string;

beforeAll(async () => {
  api = await openAdministeredApi();
  await api.db.reset();
  const { administration, db } = api;
  const { gate, audit, inbox, imports, reports } = administration;
  const yoga = createApi({
    graph: db.graph,
    search: new EmbeddedEngine(db.graph),
    administration,
    schemaFolder: API_SCHEMA_FOLDER,
    log: pino({ level: 'silent' }),
  });
  const readiness = new ReadinessGauge();
  server = createHttpServer({
    readiness,
    metrics: new Metrics(readiness),
    search: () => undefined,
    site: (_request, response) => response.end('site'),
    api: () => (incoming, response) => void yoga.handle(incoming, response),
    inbox: () => createInboxHandler({ gate, audit, inbox, isInUse: (name) => imports.isInUse(name) }),
    reports: () => createReportHandler({ gate, reports }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await stopServer(server);
  await api.close();
});

async function put(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  token = api.token,
): Promise<{ status: number; body: string }> {
  const response = await fetch(`${url}${path}`, { method: 'PUT', body, headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.text() };
}

/** The stream of an import's progress; `signal` lets the client go away. */
async function openStream(id: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: 'subscription ($id: ID!) { importProgress(id: $id) { status done total perSecond secondsLeft } }',
      variables: { id },
    }),
    signal,
  });
}

async function startImport(file: string, isDryRun = false): Promise<string> {
  const input = { source: 'lombardy-hospitals', files: [file], isDryRun };
  const { startImport: run } = await api.change<{ startImport: { id: string } }>(
    'mutation ($input: StartImportInput!) { startImport(input: $input) { ... on ImportRun { id } } }',
    { input },
  );
  return run.id;
}

test('a file is uploaded with the token only, whole or not at all', async () => {
  expect(await put('/inbox/a.csv', hospitalRows(3))).toMatchObject({ status: 201 });
  expect((await put('/inbox/b.csv', 'x', 'wrong-token')).status).toBe(403);
  expect((await fetch(`${url}/inbox/b.csv`, { method: 'PUT', body: 'x' })).status).toBe(401);
  expect((await fetch(`${url}/inbox/b.csv`)).status).toBe(405);
  for (const name of ['..%2fadmin-token', '%2e%2e%2fx', 'a%00b', '%ff', '', 'x.part', '.x', 'a%2fb'])
    expect((await put(`/inbox/${name}`, 'x')).status, name).toBe(400);
  expect((await put('/inbox/big.csv', new Uint8Array(6_000_000))).status).toBe(413);
  expect(await readdir(api.administration.inbox.folder)).toEqual(['a.csv']);
  expect((await stat(`${api.administration.inbox.folder}/a.csv`)).mode & 0o777).toBe(0o600);
});

test('an upload that breaks off, or never says how long it is and is too long, leaves nothing', async () => {
  const head = `PUT /inbox/cut.csv HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.token}\r\n`;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`${head}Content-Length: 100\r\n\r\nhalf`);
  await pause(200);
  socket.destroy();
  const status = await new Promise<number>((resolve, reject) => {
    const sent = request(`${url}/inbox/endless.csv`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${api.token}`, 'transfer-encoding': 'chunked' },
    });
    sent.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.on('error', reject);
    const chunk = Buffer.alloc(500_000);
    const timer = setInterval(() => {
      if (sent.destroyed) clearInterval(timer);
      else sent.write(chunk);
    }, 5);
  });
  expect(status).toBe(413);
  await waitUntil('nothing is left', 5_000, async () => {
    const names = await readdir(api.administration.inbox.folder);
    return names.length === 1 && names[0] === 'a.csv';
  });
});

test(
  'progress streams while it happens, ends with the run, and the report can be taken along',
  { timeout: 90_000 },
  async () => {
    await put('/inbox/many.csv', hospitalRows(2_000));
    const id = await startImport('many.csv');
    const response = await openStream(id);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const arrivals: number[] = [];
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      const piece = decoder.decode(chunk, { stream: true });
      if (piece.includes('event: next')) arrivals.push(performance.now());
      text += piece;
    }
    const events = [...text.matchAll(/^data: (\{.*\})$/gmu)].map(
      ([, json = '']) => JSON.parse(json) as { data: { importProgress: { status: string; done: number } } },
    );
    expect(events.length).toBeGreaterThan(2);
    expect(events.at(-1)?.data.importProgress.status).toBe('SUCCEEDED');
    expect(text.trimEnd().endsWith('event: complete\ndata:')).toBe(true);
    const done = events.map(({ data }) => data.importProgress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    // Four a second, the last one at once.
    const seconds = ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1000;
    expect(events.length).toBeLessThanOrEqual(4 * seconds + 3);
    const headers = { authorization: `Bearer ${api.token}` };
    let path = '';
    await waitUntil('the report is there', 5_000, async () => {
      const { importRun } = await api.change<{ importRun: { reportPath: string | null } }>(
        'query ($id: ID!) { importRun(id: $id) { reportPath } }',
        { id },
      );
      path = importRun.reportPath ?? '';
      const report = await fetch(`${url}${path}`, { headers });
      const lines = (await report.text()).trim().split('\n');
      return report.headers.get('content-disposition')?.startsWith('attachment') === true && lines.length >= 2_000;
    });
    expect((await fetch(`${url}${path}`)).status).toBe(401);
    expect((await fetch(`${url}${path}`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(403);
    for (const name of ['..%2f..%2fadmin-token', 'none.jsonl', '..%5cx.jsonl'])
      expect((await fetch(`${url}/import-reports/${name}`, { headers })).status).toBe(404);
  },
);

test('a watcher beyond twenty is refused, and one that goes makes room', { timeout: 60_000 }, async () => {
  await put('/inbox/many.csv', hospitalRows(4_000));
  const id = await startImport('many.csv', true);
  const leaving = new AbortController();
  const open = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => openStream(id, index === 0 ? leaving.signal : null)),
  );
  const refused = await (await openStream(id)).text();
  expect(refused).toContain('LIMIT_EXCEEDED');
  leaving.abort();
  await waitUntil('there is room again', 5_000, async () => {
    const again = await openStream(id);
    const reader = again.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    const second = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    return !`${first}${second}`.includes('LIMIT_EXCEEDED');
  });
  await Promise.all(open.slice(1).map(async (response) => response.body?.cancel()));
  await waitUntil('all others are gone', 5_000, async () => {
    return (await (await openStream('run_none')).text()).includes('BAD_USER_INPUT');
  });
  await api.change('mutation ($id: ID!) { stopImport(id: $id) { __typename } }', { id });
});

test(
  'a stop of the server ends streams and runs in time, and says that the run was interrupted',
  { timeout: 60_000 },
  async () => {
    await put('/inbox/many.csv', hospitalRows(3_500));
    const id = await startImport('many.csv');
    const stream = (await openStream(id)).text();
    await waitUntil('it runs', 20_000, () => api.administration.imports.live(id)?.status === 'RUNNING');
    const startedAt = performance.now();
    await Promise.all([api.administration.imports.close(), stopServer(server)]);
    expect(performance.now() - startedAt).toBeLessThan(STOP_LIMIT_MS);
    expect(await stream).toContain('event: complete');
    const [run] = await api.db.ask('MATCH (r:ImportRun {id: $id}) RETURN r.status AS status', { id });
    expect(run).toEqual({ status: 'INTERRUPTED' });
  },
);
