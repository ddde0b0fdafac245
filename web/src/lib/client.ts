import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { adminHeaders } from './admin-session';
import { isPassing, problemOf } from './error-text';
import { i18n } from './i18n';
import { reportUnreachable } from './server-status';

/** The server answers every request within 15 s; what takes longer is a broken line. */
const REQUEST_TIMEOUT_MS = 16_000;

const noticeOutage = mapExchange({
  onError(error) {
    if (isPassing(problemOf(error))) reportUnreachable();
  },
});

async function fetchWithTimeout(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  // A stream of events lasts as long as there is something to tell.
  if (new Headers(init?.headers).get('accept')?.startsWith('text/event-stream') === true) return fetch(input, init);
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  return fetch(input, { ...init, signal });
}

/** The one GraphQL client: document cache, same origin, the reader's language in the request. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, noticeOutage, fetchExchange],
  preferGetMethod: false,
  fetch: fetchWithTimeout,
  fetchSubscriptions: true,
  fetchOptions: () => ({ headers: { 'accept-language': i18n.language, ...adminHeaders() } }),
});
