import { KmsError } from '../kms-error.ts';

/** The search engine does not answer; everything but search works on. The API says SERVICE_UNAVAILABLE. */
export class SearchUnavailable extends KmsError {
  override readonly name = 'SearchUnavailable';
  readonly code = 'SERVICE_UNAVAILABLE';
  readonly retryable = true;
}
