import { createHash, timingSafeEqual } from 'node:crypto';
import { AttemptLimit } from './attempt-limit.ts';

/** Who asks: nobody in particular, the administrator, somebody with a wrong token, somebody who tried too often. */
export type Standing =
  { who: 'anonymous' } | { who: 'administrator' } | { who: 'refused' } | { who: 'limited'; retryAfterSeconds: number };

const BEARER = /^Bearer +([\x21-\x7e]+) *$/iu;

/** Tells whether a request may change things. Compares in constant time and counts wrong tokens by address. */
export class AdminGate {
  readonly #digest: Buffer;
  readonly #limit: AttemptLimit;

  constructor(token: string, limit: AttemptLimit = new AttemptLimit()) {
    this.#digest = digestOf(token);
    this.#limit = limit;
  }

  /**
   * @param authorization the request's header of that name; null when it has none
   * @param address where the request comes from
   */
  standingOf(authorization: string | null, address: string): Standing {
    if (authorization === null || authorization.trim() === '') return { who: 'anonymous' };
    const retryAfterSeconds = this.#limit.waitOf(address);
    if (retryAfterSeconds > 0) return { who: 'limited', retryAfterSeconds };
    const token = BEARER.exec(authorization)?.[1];
    // Digests have one length, whatever was sent, so nothing about the token's length can be learnt from the time it takes.
    if (token !== undefined && timingSafeEqual(digestOf(token), this.#digest)) return { who: 'administrator' };
    this.#limit.count(address);
    return { who: 'refused' };
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
