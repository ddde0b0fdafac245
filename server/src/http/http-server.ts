import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SyncStatus } from '../search/sync/sync-status.ts';
import { asksForPage } from './asks-for-page.ts';
import type { Metrics } from './metrics.ts';
import type { ReadinessGauge } from './readiness.ts';
import { sendJson } from './send-json.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { RequestHandler } from './static-files.ts';

const MAX_REQUESTS_AT_ONCE = 200;
const RETRY_AFTER_SECONDS = 2;
const BODY_TIMEOUT_MS = 30_000;

export interface HttpParts {
  readiness: ReadinessGauge;
  metrics: Metrics;
  /** How far search is behind the graph, told at /health/ready; undefined until something follows it. */
  search: () => Readonly<SyncStatus> | undefined;
  /** The explorer; answers every path that is none of ours. */
  site: RequestHandler;
  /** The GraphQL API; undefined until it can answer. */
  api: () => RequestHandler | undefined;
  /** Takes uploads of files to be imported; undefined until it can. */
  inbox: () => RequestHandler | undefined;
  /** Hands out reports of imports; undefined until it can. */
  reports: () => RequestHandler | undefined;
}

/**
 * The server behind the one port: /graphql, /inbox/…, /import-reports/…, /health/live, /health/ready, /metrics, and the
 * explorer on every other path, as well as on /graphql when a browser asks for a page there.
 * Beyond 200 requests under way it refuses with 503 and Retry-After, rather than slowing down for everyone.
 */
export function createHttpServer(parts: HttpParts): Server {
  let underWay = 0;
  const server = createServer(
    // Node's own limit on a request's body is one for all; uploads may take longer as long as something comes.
    { requestTimeout: 0, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      const startedAt = performance.now();
      const route = routeOf(request);
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
        parts.metrics.observe(route, response.statusCode, (performance.now() - startedAt) / 1000);
      });
      setSecurityHeaders(response);
      if (route !== 'inbox') cutSlowBody(request);
      if (underWay > MAX_REQUESTS_AT_ONCE && route === 'graphql') refuse(response, 'Too many requests at once');
      else answer(route, request, response, parts);
    },
  );
  return server;
}

/** Ends a connection whose request is still not whole after 30 s. */
function cutSlowBody(request: IncomingMessage): void {
  const late = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, BODY_TIMEOUT_MS).unref();
  request.once('close', () => {
    clearTimeout(late);
  });
}

type Route = 'graphql' | 'inbox' | 'reports' | 'live' | 'ready' | 'metrics' | 'site';

function routeOf(request: IncomingMessage): Route {
  const { url = '/', method = 'GET' } = request;
  const [path] = url.split('?');
  if (path === '/graphql') return asksForPage({ method, url, accept: request.headers.accept }) ? 'site' : 'graphql';
  if (path?.startsWith('/inbox/') === true) return 'inbox';
  if (path?.startsWith('/import-reports/') === true) return 'reports';
  if (path === '/health/live') return 'live';
  if (path === '/health/ready') return 'ready';
  return path === '/metrics' ? 'metrics' : 'site';
}

const HANDLERS = {
  graphql: ({ api }: HttpParts) => api(),
  inbox: ({ inbox }: HttpParts) => inbox(),
  reports: ({ reports }: HttpParts) => reports(),
};

function answer(route: Route, request: IncomingMessage, response: ServerResponse, parts: HttpParts): void {
  const { current } = parts.readiness;
  switch (route) {
    case 'live':
      sendJson(response, 200, { status: 'live' });
      return;
    case 'ready':
      sendJson(response, current.state === 'ready' ? 200 : 503, {
        ...current,
        status: current.state,
        search: parts.search() ?? null,
      });
      return;
    case 'metrics':
      void parts.metrics.text().then((text) => {
        response.setHeader('content-type', parts.metrics.contentType);
        response.end(text);
      });
      return;
    case 'graphql':
    case 'inbox':
    case 'reports': {
      const handler = HANDLERS[route](parts);
      if (handler === undefined) refuse(response, 'The server is starting');
      else handler(request, response);
      return;
    }
    case 'site':
      parts.site(request, response);
  }
}

/** A refusal in the form of a GraphQL answer, so that clients treat it like any other error. */
function refuse(response: ServerResponse, message: string): void {
  response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
  sendJson(response, 503, { errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
}
