import { readAnswer, type AnswerParts } from './read-answer';
import { bodyOf, type GraphqlRequest } from './request-text';

/** The server ends every request within 15 s; what takes longer is a broken line. */
const TIMEOUT_MS = 16_000;

export const API_PATH = '/graphql';

/** An answer as it came over the line. */
export interface QueryAnswer extends AnswerParts {
  status: number;
  milliseconds: number;
  /** The body: as formatted JSON, or as it is when it is none. */
  text: string;
  body: unknown;
}

/**
 * Asks the API outside the explorer's client, so that the answer is shown as it is, never from a cache.
 * @throws TypeError without connection, DOMException (TimeoutError, AbortError) after 16 s or when given up
 */
export async function runQuery(request: GraphqlRequest, signal: AbortSignal): Promise<QueryAnswer> {
  const startedAt = performance.now();
  const response = await fetch(API_PATH, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': request.language,
    },
    body: bodyOf(request),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const raw = await response.text();
  const milliseconds = Math.round(performance.now() - startedAt);
  const body = parsed(raw);
  const text = body === undefined ? raw : JSON.stringify(body, null, 2);
  return { status: response.status, milliseconds, text, body, ...readAnswer(body) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
