import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
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
  fetchOptions: () => ({ headers: { 'accept-language': i18n.language } }),
});
