// Pins which words a failed request leads to, so that «no data», «too slow» and «not reachable» never look alike.
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { isPassing, problemOf } from './error-text';

function graphqlError(code: string, message = 'What was wrong'): CombinedError {
  return new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });
}

describe('problemOf', () => {
  it('tells a server that is not reached from one that answers too late', () => {
    expect(problemOf(new CombinedError({ networkError: new TypeError('Failed to fetch') })).kind).toBe('offline');
    expect(problemOf(new CombinedError({ networkError: new DOMException('late', 'TimeoutError') })).kind).toBe(
      'timeout',
    );
  });

  it('reads the status where the answer is no GraphQL', () => {
    const answered = (status: number) =>
      problemOf(new CombinedError({ networkError: new Error('no GraphQL'), response: new Response('', { status }) }))
        .kind;
    expect(answered(503)).toBe('unavailable');
    expect(answered(429)).toBe('tooMuch');
    expect(answered(500)).toBe('failed');
  });

  it('shows the details of what the reader can change, and hides those of server errors', () => {
    expect(problemOf(graphqlError('LIMIT_EXCEEDED', 'depth limit of 10 exceeded, found 12'))).toEqual({
      kind: 'tooMuch',
      detail: 'depth limit of 10 exceeded, found 12',
    });
    expect(problemOf(graphqlError('BAD_USER_INPUT'))).toEqual({ kind: 'invalid', detail: 'What was wrong' });
    expect(problemOf(graphqlError('INTERNAL_SERVER_ERROR'))).toEqual({ kind: 'failed', detail: null });
  });

  it('knows what passes by itself', () => {
    expect(isPassing(problemOf(graphqlError('SERVICE_UNAVAILABLE')))).toBe(true);
    expect(isPassing(problemOf(graphqlError('BAD_USER_INPUT')))).toBe(false);
  });
});
