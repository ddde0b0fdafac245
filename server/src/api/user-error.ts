import { GraphQLError } from 'graphql';
import type { Standing } from '../access/admin-gate.ts';

/** Of a wrong key so many characters are told. */
const MAX_TOLD = 100;

/** Wrong arguments: names the argument and what is wrong with it. */
export function badArgument(argument: string, reason: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}": ${reason}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** A key of nothing of a kind, where an answer without it would read like a true one; of a long one only the beginning is told. */
export function unknownKey(argument: string, key: string, kind: string): GraphQLError {
  return badArgument(argument, `${key.slice(0, MAX_TOLD)} is no id and no slug of ${kind}`);
}

/** More of something at once than the server gives. */
export function limitExceeded(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}

/** A change or a question that only the administrator may ask. */
export function notAllowed(standing: Standing): GraphQLError {
  if (standing.who === 'limited') {
    const { retryAfterSeconds } = standing;
    return new GraphQLError(`Too many wrong tokens: try again in ${String(retryAfterSeconds)} s`, {
      extensions: {
        code: 'RATE_LIMITED',
        retryAfterSeconds,
        http: { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
      },
    });
  }
  return standing.who === 'anonymous'
    ? new GraphQLError('This needs the administrator’s token in the header Authorization: Bearer …', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      })
    : new GraphQLError('This token is not the administrator’s', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
}
