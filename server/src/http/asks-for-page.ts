/** What of a request tells a reader in a browser from a client of the API. */
interface RequestHead {
  method: string;
  /** Path and query, as the request line has them. */
  url: string;
  accept: string | undefined;
}

/**
 * Whether a request to the address of the API wants the page about it: it reads, takes HTML, and asks no question of its own
 * (a GET with `query` is a question, whoever sends it). `*\/*` alone is what programs send and means the API.
 */
export function asksForPage({ method, url, accept = '' }: RequestHead): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (new URLSearchParams(url.split('?').slice(1).join('?')).has('query')) return false;
  return accept.split(',').some(takesHtml);
}

function takesHtml(range: string): boolean {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  return type === 'text/html' && !parameters.some((parameter) => /^q=0(\.0*)?$/u.test(parameter));
}
