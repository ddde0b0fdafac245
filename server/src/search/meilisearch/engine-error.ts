import { MeilisearchApiError } from 'meilisearch';
import { SearchUnavailable } from '../search-unavailable.ts';

/** Whether Meilisearch answered with one of these error codes of its own. */
export function isEngineError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof MeilisearchApiError && codes.includes(error.cause?.code ?? '');
}

/** What callers see of any failure: that search is unavailable. What the engine said stays in `cause`, for the log. */
export function toUnavailable(error: unknown): SearchUnavailable {
  if (error instanceof SearchUnavailable) return error;
  return new SearchUnavailable('The search engine does not answer', { cause: error });
}
