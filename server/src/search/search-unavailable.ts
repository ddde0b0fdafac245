/** The search engine does not answer; everything but search works on. The API says SERVICE_UNAVAILABLE. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}
