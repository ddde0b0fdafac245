import type { CombinedError } from 'urql';

/** What went wrong, as far as the reader can do something about it. */
export type ProblemKind = 'offline' | 'timeout' | 'tooMuch' | 'forbidden' | 'invalid' | 'unavailable' | 'failed';

/** A problem to show: the key of its words, and details that only the server can give (never a stack). */
export interface Problem {
  kind: ProblemKind;
  detail: string | null;
}

const BY_CODE: Readonly<Record<string, ProblemKind>> = {
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'invalid',
  GRAPHQL_PARSE_FAILED: 'invalid',
  LIMIT_EXCEEDED: 'tooMuch',
  RATE_LIMITED: 'tooMuch',
  UNAUTHENTICATED: 'forbidden',
  FORBIDDEN: 'forbidden',
  TIMEOUT: 'timeout',
  SERVICE_UNAVAILABLE: 'unavailable',
};

/** The only place that turns a failed request into what is said about it. */
export function problemOf(error: CombinedError): Problem {
  const fromNetwork = networkProblem(error.networkError);
  const first = error.graphQLErrors[0];
  if (first === undefined) return { kind: fromNetwork ?? statusProblem(error.response), detail: null };
  const code = first.extensions['code'];
  const kind = (typeof code === 'string' ? BY_CODE[code] : undefined) ?? statusProblem(error.response);
  return { kind, detail: kind === 'invalid' || kind === 'tooMuch' ? first.message : null };
}

function networkProblem(error: Error | undefined): ProblemKind | undefined {
  if (error === undefined) return undefined;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  return error instanceof TypeError ? 'offline' : undefined;
}

function statusProblem(response: unknown): ProblemKind {
  const status = response instanceof Response ? response.status : 0;
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status === 429 || status === 413 ? 'tooMuch' : 'failed';
}

/** Whether waiting for the server is the answer: the page then tries again by itself. */
export function isPassing(problem: Problem): boolean {
  return problem.kind === 'offline' || problem.kind === 'unavailable';
}
