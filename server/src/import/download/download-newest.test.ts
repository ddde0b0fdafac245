/** Downloads from a real HTTP server on this machine that cuts lines, changes files and leads astray. */
import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileRefused } from '../source-module.ts';
import { downloadNewest, type Download, type DownloadProgress, type DownloadRequest } from './download-newest.ts';

/** Begins as a zip does; the rest tells its place, so that a piece in the wrong place shows. */
function zipLike(bytes: number, seed: number): Buffer {
  const content = Buffer.alloc(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) content.writeUInt32LE((at * 2_654_435_761 + seed) >>> 0, at);
  content.write('PK\u0003\u0004', 'latin1');
  return content;
}

interface Publisher {
  content: Buffer;
  etag: string | undefined;
  lastModified: string | undefined;
  /** Breaks the line after so many bytes of a body, once for each entry. */
  cuts: number[];
  /** Called before each answer; true when it has answered. */
  interrupt: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const A_MEGABYTE = 1_000_000;
let publisher: Publisher;
let requests: IncomingMessage[];
let server: Server;
let cacheFolder: string;
let base: string;

beforeEach(async () => {
  publisher = {
    content: zipLike(A_MEGABYTE, 1),
    etag: '"one"',
    lastModified: 'Thu, 06 Aug 2026 14:02:10 GMT',
    cuts: [],
    interrupt: () => false,
  };
  requests = [];
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cacheFolder = await mkdtemp(join(tmpdir(), 'download-'));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(cacheFolder, { recursive: true });
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  requests.push(request);
  if (publisher.interrupt(request, response)) return;
  const { content, etag, lastModified } = publisher;
  if (etag !== undefined) response.setHeader('etag', etag);
  if (lastModified !== undefined) response.setHeader('last-modified', lastModified);
  const from = askedFrom(request);
  if (isKnown(request)) response.writeHead(304).end();
  else if (from >= content.length) response.writeHead(416).end();
  else sendFrom(from, response);
}

function isKnown({ headers }: IncomingMessage): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = headers;
  return known === undefined ? since !== undefined && since === publisher.lastModified : known === publisher.etag;
}

function askedFrom({ headers: { range = '', 'if-range': key } }: IncomingMessage): number {
  const isSame = key !== undefined && [publisher.etag, publisher.lastModified].includes(String(key));
  return isSame ? firstNumber(range) : 0;
}

function firstNumber(text: string | undefined): number {
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? 0);
}

function sendFrom(from: number, response: ServerResponse): void {
  const { content, cuts } = publisher;
  const body = content.subarray(from);
  response.setHeader('content-length', body.length);
  if (from > 0) response.setHeader('content-range', `bytes ${from}-${content.length - 1}/${content.length}`);
  response.writeHead(from > 0 ? 206 : 200);
  const cut = cuts.shift();
  if (cut === undefined) response.end(body);
  // Long enough for a busy machine to read what was sent: what it has not read when the line breaks is lost.
  else response.write(body.subarray(0, cut), () => setTimeout(() => response.destroy(), 300));
}

function download(more: Partial<DownloadRequest> = {}): Promise<Download> {
  return downloadNewest({
    address: `${base}/data/cordis-HORIZONprojects-csv.zip`,
    cacheFolder,
    signal: new AbortController().signal,
    ...more,
    limits: { pauseMilliseconds: 1, ...more.limits },
  });
}

async function cachedNames(): Promise<string[]> {
  const names = await readdir(cacheFolder, { recursive: true });
  return names
    .filter((name) => name.includes('/'))
    .map((name) => name.slice(name.indexOf('/') + 1))
    .sort();
}

describe('a file comes whole', () => {
  test('in one go, under its own name, with progress', async () => {
    const progress: DownloadProgress[] = [];
    const { path, ...rest } = await download({ onProgress: (step) => progress.push(step) });
    expect(rest).toEqual({ isFresh: true, bytes: A_MEGABYTE, lastModified: publisher.lastModified });
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
    expect(await cachedNames()).toEqual(['cordis-HORIZONprojects-csv.zip', 'cordis-HORIZONprojects-csv.zip.json']);
    expect(progress.at(-1)).toEqual({ bytes: A_MEGABYTE, total: A_MEGABYTE });
    expect(progress.map(({ bytes }) => bytes)).toEqual(progress.map(({ bytes }) => bytes).sort((a, b) => a - b));
  });

  test('where the server says neither length nor version', async () => {
    publisher.interrupt = (_request, response) => {
      response.write(publisher.content.subarray(0, 500));
      response.end(publisher.content.subarray(500));
      return true;
    };
    for (const time of [1, 2]) {
      const { path, isFresh } = await download();
      expect((await readFile(path)).equals(publisher.content)).toBe(true);
      expect([time, isFresh]).toEqual([time, true]);
    }
  });

  test('after redirects on the same host', async () => {
    publisher.interrupt = ({ url }, response) => {
      if (url === '/newest.zip') return false;
      response.writeHead(302, { location: '/newest.zip' }).end();
      return true;
    };
    await expect(download()).resolves.toMatchObject({ isFresh: true, bytes: A_MEGABYTE });
  });
});

describe('a line that breaks', () => {
  test('is taken up where it broke', async () => {
    publisher.cuts = [300_000, 300_000];
    const { path } = await download();
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
    const [, second, third] = requests.map(({ headers }) => headers);
    expect([second?.['if-range'], third?.['if-range']]).toEqual(['"one"', '"one"']);
    // What was under way when the line broke may be lost: a busy machine had not read all of it.
    const [first, next] = [second, third].map((headers) => Number(/^bytes=(\d+)-$/u.exec(headers?.range ?? '')?.[1]));
    expect(first).toSatisfy((from: number) => from > 0 && from <= 300_000);
    expect(next).toSatisfy((from: number) => from > (first ?? 0) && from <= (first ?? 0) + 300_000);
  });

  test('is taken up by the next run', async () => {
    publisher.cuts = [300_000, 0];
    await expect(download({ limits: { attempts: 1 } })).rejects.toThrow(/broke off after 300000 bytes; tried 1 times/u);
    expect(await cachedNames()).toEqual([
      'cordis-HORIZONprojects-csv.zip.part',
      'cordis-HORIZONprojects-csv.zip.part.json',
    ]);
    publisher.cuts = [];
    const { path } = await download();
    expect(requests.at(-1)?.headers.range).toBe('bytes=300000-');
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
  });

  test('by its date where there is only a weak tag', async () => {
    publisher.etag = 'W/"one"';
    publisher.cuts = [300_000];
    await download();
    expect(requests.at(-1)?.headers).toMatchObject({ range: 'bytes=300000-', 'if-range': publisher.lastModified });
  });

  test('starts anew where the server tells no version', async () => {
    publisher.etag = undefined;
    publisher.lastModified = undefined;
    publisher.cuts = [300_000];
    const { path } = await download();
    expect(requests.at(-1)?.headers.range).toBeUndefined();
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
  });

  test('is given up after some tries that bring nothing', async () => {
    publisher.cuts = [0, 0, 0, 0, 0, 0];
    await expect(download({ limits: { attempts: 3 } })).rejects.toThrow(/broke off after 0 bytes; tried 3 times/u);
    expect(requests).toHaveLength(3);
  });

  test('or that sends nothing any more', async () => {
    publisher.interrupt = (_request, response) => {
      if (requests.length > 1) return false;
      response.writeHead(200, { 'content-length': A_MEGABYTE, etag: '"one"' });
      response.write(publisher.content.subarray(0, 5_000));
      return true;
    };
    const { path } = await download({ limits: { idleMilliseconds: 200 } });
    expect(requests.at(-1)?.headers.range).toBe('bytes=5000-');
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
  });

  test.each([503, 500, 429])('a server that answers %i is asked again', async (status) => {
    publisher.interrupt = (_request, response) => {
      if (requests.length > 2) return false;
      response.writeHead(status, { 'retry-after': '0' }).end('busy');
      return true;
    };
    await expect(download()).resolves.toMatchObject({ isFresh: true });
  });
});

describe('a file that changes', () => {
  test('not at all: the cached one is used', async () => {
    await download();
    await expect(download()).resolves.toMatchObject({ isFresh: false, bytes: A_MEGABYTE });
    expect(requests.at(-1)?.headers['if-none-match']).toBe('"one"');
  });

  test('not at all, by its date', async () => {
    publisher.etag = undefined;
    await download();
    await expect(download()).resolves.toMatchObject({ isFresh: false });
  });

  test('from one run to the next', async () => {
    const first = await download();
    publisher.content = zipLike(500_000, 2);
    publisher.etag = '"two"';
    await expect(download()).resolves.toMatchObject({ path: first.path, isFresh: true, bytes: 500_000 });
    expect((await readFile(first.path)).equals(publisher.content)).toBe(true);
  });

  test.each(['with a new answer', 'with the rest of the new one', 'and is shorter now'])(
    'while it comes, %s: it starts anew',
    async (way) => {
      publisher.cuts = [300_000];
      publisher.interrupt = (request, response) => {
        if (requests.length === 1) return false;
        const content = zipLike(way.includes('shorter') ? 200_000 : 900_000, 2);
        Object.assign(publisher, { content, etag: '"two"' });
        if (requests.length > 2 || way.includes('answer')) return false;
        if (way.includes('shorter')) response.writeHead(416).end();
        // Against the rules: the condition is not looked at.
        else {
          const range = `bytes 300000-899999/900000`;
          response.writeHead(206, { etag: '"two"', 'content-range': range }).end(content.subarray(300_000));
        }
        return request.headers.range !== undefined;
      };
      const { path } = await download();
      expect((await readFile(path)).equals(publisher.content)).toBe(true);
    },
  );

  test.each(['removed', 'cut'])('a cached file that was %s is not used', async (how) => {
    const { path } = await download();
    await (how === 'cut' ? truncate(path, 1_000) : rm(path));
    await expect(download()).resolves.toMatchObject({ isFresh: true, bytes: A_MEGABYTE });
  });
});

describe('refused, naming address and cause, with nothing left behind', () => {
  const redirect =
    (location: string): Publisher['interrupt'] =>
    (_request, response) => {
      response.writeHead(302, { location }).end();
      return true;
    };
  const send =
    (status: number, body: string | Buffer, headers: Record<string, string> = {}): Publisher['interrupt'] =>
    (_request, response) => {
      response.writeHead(status, headers).end(body);
      return true;
    };

  test.each<[string, Publisher['interrupt'], RegExp]>([
    ['no such file', send(404, 'x'), /127\.0\.0\.1:\d+\/data\/cordis.*\.zip: is not there \(404\)/u],
    ['not allowed', send(403, 'x'), /is not given out \(403\)/u],
    ['a web page', send(200, '\n<!DOCTYPE html><html></html>'), /gives a web page/u],
    ['a long web page', send(200, `<html>${'x'.repeat(1_000_000)}</html>`), /gives a web page/u],
    ['no zip', send(200, 'id;acronym'), /gives something that is no zip archive/u],
    ['nothing', send(200, ''), /is no zip archive/u],
    ['packed on the way', send(200, 'x', { 'content-encoding': 'br' }), /is sent packed/u],
    ['a ring of redirects', redirect('/x.zip'), /more than 5 times/u],
    ['another host by http', redirect('http://example.org/x.zip'), /leads to http:\/\/example\.org\/x\.zip, which is not https/u], // prettier-ignore
    ['a file of this machine', redirect('file:///etc/passwd'), /which is not https/u],
  ])('%s', async (_what, interrupt, reason) => {
    publisher.interrupt = interrupt;
    const refused = download();
    await expect(refused).rejects.toThrow(FileRefused);
    await expect(refused).rejects.toThrow(reason);
    expect(await cachedNames()).toEqual([]);
  });

  test.each([
    ['as it says', undefined],
    ['as it turns out', send(200, zipLike(A_MEGABYTE, 1), { 'transfer-encoding': 'chunked' })],
  ])('larger than allowed, %s', async (_when, interrupt) => {
    publisher.interrupt = interrupt ?? publisher.interrupt;
    await expect(download({ limits: { maxBytes: 500_000 } })).rejects.toThrow(/is larger than 1 MB/u);
    expect(await cachedNames()).toEqual([]);
  });

  test('no network', async () => {
    await new Promise((resolve) => server.close(resolve));
    await expect(download({ limits: { attempts: 2 } })).rejects.toThrow(/cannot be reached .*ECONNREFUSED/u);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  test('and an earlier file is named', async () => {
    const { path } = await download();
    publisher.interrupt = send(503, 'x');
    await expect(download({ limits: { attempts: 1 } })).rejects.toThrow(`the file of an earlier download is ${path}`);
  });
});

describe('from a publisher outside', () => {
  /** Stands in for the way out: whatever is asked of the publisher is asked of the server here. */
  function fromOutside(findAddresses: DownloadRequest['findAddresses']): Partial<DownloadRequest> {
    return {
      address: 'https://files.example.org/x.zip',
      findAddresses: findAddresses ?? (() => Promise.resolve([])),
      fetch: (input, init) => {
        const { href } = new URL(String(input instanceof Request ? input.url : input));
        return fetch(href.replace(/^https:\/\/[^/]+/u, base), init);
      },
    };
  }

  test.each([
    ['this machine', 'https://127.0.0.1/x.zip', []],
    ['this machine by name', 'https://localhost/x.zip', []],
    ['this machine, oddly written', 'https://0x7f.1/x.zip', []],
    ['this machine, sixth version', 'https://[::1]/x.zip', []],
    ['this machine, fourth version in the sixth', 'https://[::ffff:127.0.0.1]/x.zip', []],
    ['the metadata of a cloud', 'https://169.254.169.254/latest/x.zip', []],
    ['a private network', 'https://10.0.0.1/x.zip', []],
    ['a name that stands for one', 'https://inside.example.org/x.zip', ['93.184.216.34', '192.168.1.1']],
  ])('a redirect to %s is not followed', async (_where, location, addresses) => {
    publisher.interrupt = (_request, response) => {
      response.writeHead(302, { location }).end();
      return true;
    };
    const refused = download(fromOutside(() => Promise.resolve(addresses)));
    await expect(refused).rejects.toThrow(/which lies in a private network/u);
    expect(requests).toHaveLength(1);
  });

  test('a redirect to another public host is', async () => {
    publisher.interrupt = ({ url }, response) => {
      if (url === '/x.zip?token=1') return false;
      response.writeHead(302, { location: 'https://mirror.example.net/x.zip?token=1' }).end();
      return true;
    };
    const { path } = await download(fromOutside(() => Promise.resolve(['93.184.216.34'])));
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
  });
});

describe('is stopped', () => {
  test('by its signal, and goes on from there the next time', async () => {
    const stopping = new AbortController();
    const reason = new Error('Stopped by the curator');
    publisher.cuts = [400_000];
    const stopped = download({
      signal: stopping.signal,
      onProgress: ({ bytes }) => {
        if (bytes >= 100_000) stopping.abort(reason);
      },
    });
    await expect(stopped).rejects.toBe(reason);
    const { path } = await download();
    expect(firstNumber(requests.at(-1)?.headers.range)).toBeGreaterThanOrEqual(100_000);
    expect((await readFile(path)).equals(publisher.content)).toBe(true);
  });

  test('before it begins', async () => {
    await expect(download({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/u);
    expect(requests).toHaveLength(0);
  });

  test('when it takes too long', async () => {
    publisher.interrupt = (_request, response) => {
      response.writeHead(200, { 'content-length': A_MEGABYTE }).write('PK');
      return true;
    };
    await expect(download({ limits: { maxMilliseconds: 300 } })).rejects.toThrow(/took longer than/u);
  });
});
