import type { Standing } from '../access/admin-gate.ts';

/** What is answered to who is not the administrator. */
export interface StandingAnswer {
  status: 401 | 403 | 429;
  code: string;
  message: string;
  headers: Record<string, string>;
}

/** Says why a request is not taken: no token, a wrong one, or too many wrong ones. */
export function answerOfStanding(standing: Exclude<Standing, { who: 'administrator' }>): StandingAnswer {
  if (standing.who === 'limited') {
    const headers = { 'retry-after': String(standing.retryAfterSeconds) };
    return { status: 429, code: 'RATE_LIMITED', message: 'Too many wrong tokens', headers };
  }
  return standing.who === 'anonymous'
    ? { status: 401, code: 'UNAUTHENTICATED', message: 'This needs the administrator’s token', headers: {} }
    : { status: 403, code: 'FORBIDDEN', message: 'This token is not the administrator’s', headers: {} };
}
