import type { ApiError } from './test-api.ts';

/** An answer of a running server, and how long it took. */
export interface ServerAnswer<Data> {
  status: number;
  /** Milliseconds from sending the request to the end of the answer. */
  ms: number;
  /** Null when there were only errors. */
  data: Data | null;
  errors: ApiError[];
  /** Header Retry-After, null when absent. */
  retryAfter: string | null;
}

/** A request that is not answered by then counts as hanging. */
const HANGS_AFTER_MS = 30_000;

/**
 * Asks a running server's GraphQL API over HTTP.
 * @throws TypeError when no connection comes about or it breaks; TimeoutError after 30 s
 */
export async function askServer<Data>(
  url: string,
  document: string,
  variables: object = {},
): Promise<ServerAnswer<Data>> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(HANGS_AFTER_MS),
  });
  const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: ApiError[] };
  return {
    status: response.status,
    ms: performance.now() - startedAt,
    data,
    errors,
    retryAfter: response.headers.get('retry-after'),
  };
}

/** What /health/ready says: its status, and state and step as told. */
export async function readReadiness(url: string): Promise<{ status: number; state: string; step?: string }> {
  const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(HANGS_AFTER_MS) });
  const told = (await response.json()) as { state: string; step?: string };
  return { ...told, status: response.status };
}
