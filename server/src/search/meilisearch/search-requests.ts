import * as http from 'node:http';
import * as https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { MeilisearchApiError, type FederatedMultiSearchParams, type MultiSearchQuery } from 'meilisearch';
import type { EngineHit, EngineResult } from './join-results.ts';

/** Meilisearch closes connections that were not used for 5 s: we do before. */
const IDLE_MS = 3_000;
const FIRST_FAILURE = 400;

/** Where Meilisearch answers, and with what key it is asked. */
export interface AskedAddress {
  /** http or https. */
  url: string;
  /** One that may only search. */
  apiKey: string;
  timeoutMs: number;
}

interface Answer {
  status: number;
  body: string;
}

/**
 * Searches, sent by Node's own requests over connections that stay open. The engine's client goes by `fetch`, which takes some
 * 0.6 ms more for each, and a text that is asked for the first time is read in up to nine. All else is left to the client.
 */
export class SearchRequests {
  readonly #to: URL;
  readonly #request: typeof http.request;
  readonly #agent: http.Agent;
  readonly #apiKey: string;
  readonly #timeoutMs: number;

  constructor({ url, apiKey, timeoutMs }: AskedAddress) {
    this.#to = new URL('multi-search', url.endsWith('/') ? url : `${url}/`);
    const { request, Agent } = this.#to.protocol === 'https:' ? https : http;
    this.#request = request;
    this.#agent = new Agent({ keepAlive: true, timeout: IDLE_MS });
    this.#apiKey = apiKey;
    this.#timeoutMs = timeoutMs;
  }

  /**
   * The answers to some queries, in their order.
   * @throws MeilisearchApiError when the engine refuses; what Node throws when it does not answer, or not in time
   */
  async each(queries: readonly MultiSearchQuery[]): Promise<EngineResult[]> {
    const { results } = (await this.#ask({ queries })) as { results: EngineResult[] };
    return results;
  }

  /** What some queries find together. @throws as {@link SearchRequests.each} */
  async joined(asked: FederatedMultiSearchParams): Promise<Pick<EngineHit, 'id'>[]> {
    const { hits } = (await this.#ask(asked)) as { hits: EngineHit[] };
    return hits;
  }

  async #ask(question: object): Promise<unknown> {
    const { status, body } = await this.#send(JSON.stringify(question), AbortSignal.timeout(this.#timeoutMs));
    const answer: unknown = JSON.parse(body);
    if (status >= FIRST_FAILURE) throw new MeilisearchApiError(new Response(null, { status }), answer as never);
    return answer;
  }

  async #send(body: string, signal: AbortSignal, isAgain = false): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const headers = { authorization: `Bearer ${this.#apiKey}`, 'content-type': 'application/json' };
    const sent = this.#request(this.#to, { agent: this.#agent, method: 'POST', headers, signal });
    sent.on('response', (message) => {
      buffer(message).then((answered) => {
        resolve({ status: message.statusCode ?? 0, body: answered.toString() });
      }, reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // An open connection may have been closed while this was written: what only asks is asked again.
      if (sent.reusedSocket && error.code === 'ECONNRESET' && !isAgain)
        this.#send(body, signal, true).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
    return promise;
  }
}
