import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { KmsError } from '../kms-error.ts';
import { SearchUnavailable } from '../search/search-unavailable.ts';

/** What a client reads of errors that are expected but not its fault. */
const SAFE_MESSAGES: Record<string, { message: string; status: number }> = {
  SERVICE_UNAVAILABLE: { message: 'The database does not answer at the moment; try again shortly', status: 503 },
  TIMEOUT: { message: 'The answer took too long', status: 504 },
};

const SEARCH_UNAVAILABLE = 'Search does not answer at the moment, everything else does; try again shortly';

/**
 * The one place that decides what a client may see of an error: ours made on purpose as they are, an unavailable or slow
 * database by its code, and of everything else only a request id under which the log has the rest.
 */
export function createMaskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (error instanceof GraphQLError && isOnPurpose(original)) return withCode(error);
    if (original instanceof KmsError) {
      const safe = SAFE_MESSAGES[original.code];
      if (safe !== undefined) {
        log.warn({ err: original, code: original.code }, 'request failed');
        return new GraphQLError(original instanceof SearchUnavailable ? SEARCH_UNAVAILABLE : safe.message, {
          ...placeOf(error),
          extensions: { code: original.code, http: { status: safe.status } },
        });
      }
    }
    const requestId = randomUUID();
    log.error({ err: original, requestId }, 'unexpected error');
    return new GraphQLError('Unexpected error', {
      ...placeOf(error),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
  };
}

function isOnPurpose(original: unknown): boolean {
  return original === undefined || original === null || original instanceof GraphQLError;
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  error.extensions['code'] = error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT';
  return error;
}

function placeOf(error: unknown): { nodes?: GraphQLError['nodes']; path?: GraphQLError['path'] } {
  return error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
}
