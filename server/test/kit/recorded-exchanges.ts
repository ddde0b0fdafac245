import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request and what a real server answered; without keys, hosts and times. */
export interface Exchange {
  request: string;
  body: unknown;
  status: number;
  answer: unknown;
}

/** A local server, and how to close it. */
export interface LocalServer {
  url: string;
  close(): Promise<void>;
}

/** Stands before a real server, hands everything on, and keeps what was said. */
export async function recordExchanges(target: string): Promise<LocalServer & { exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const server = await serve(async (asked, response) => {
    const body = await text(asked);
    const request = `${asked.method ?? ''} ${asked.url ?? ''}`;
    const answer = await fetch(new URL(asked.url ?? '/', target), {
      method: asked.method ?? 'GET',
      headers: { authorization: asked.headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    });
    const answered = await answer.text();
    exchanges.push({ request, body: parse(body), status: answer.status, answer: withoutSecrets(parse(answered)) });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answered);
  });
  return { ...server, exchanges };
}

/**
 * Answers as recorded: equal requests in the order of their answers, the last one again and again; a task is always done.
 * What was never asked gets a 501, and is named in `unknown`.
 */
export async function replayExchanges(exchanges: readonly Exchange[]): Promise<LocalServer & { unknown: string[] }> {
  const queues = Map.groupBy(exchanges, ({ request, body }) => keyOf(request, body));
  const unknown: string[] = [];
  const server = await serve(async (asked, response) => {
    const request = `${asked.method ?? ''} ${asked.url ?? ''}`;
    const key = keyOf(request, parse(await text(asked)));
    const queue = queues.get(key) ?? [];
    const exchange = queue.length > 1 && !request.startsWith('GET /tasks/') ? queue.shift() : queue.at(-1);
    if (exchange === undefined) unknown.push(key);
    response
      .writeHead(exchange?.status ?? 501, { 'content-type': 'application/json' })
      .end(JSON.stringify(exchange?.answer ?? { message: 'not recorded', code: 'not_recorded' }));
  });
  return { ...server, unknown };
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<LocalServer> {
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function keyOf(request: string, body: unknown): string {
  return `${request} ${JSON.stringify(body)}`;
}

/** The dictionary is too long to keep, and its own tests say what is in it. */
const SYNONYMS = 'all words of the dictionary';

function parse(body: string): unknown {
  if (body === '') return null;
  return JSON.parse(body, (name, item: unknown) => (name === 'synonyms' ? SYNONYMS : item));
}

const TIMES = /(?:At|Date)$/u;

/** A key is as good as the server it is for, and times make every recording differ. */
function withoutSecrets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, item: unknown) => {
    if (typeof item !== 'string') return name === 'processingTimeMs' ? 0 : item;
    if (name === 'key') return 'recorded-key';
    if (name === 'duration') return 'PT0S';
    if (name === 'requestUid') return '';
    return TIMES.test(name) ? '2026-01-01T00:00:00Z' : item;
  });
}
