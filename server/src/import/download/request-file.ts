import { FileRefused } from '../source-module.ts';
import { BrokenLine } from './broken-line.ts';
import { isPrivateHost, isWrittenPrivate, type FindAddresses } from './private-address.ts';
import { showAddress } from './show-address.ts';

const MAX_REDIRECTS = 5;

/** How the outside is reached. */
export interface Reach {
  fetch: typeof globalThis.fetch;
  findAddresses: FindAddresses | undefined;
}

/**
 * Asks for a file and follows redirects: to https only (or to the same host, where the address itself is http on this
 * machine), and to this machine or a private network only where the address itself lies there.
 * @returns the answer that is no redirect; its body is not read yet
 * @throws FileRefused for a redirect that is not followed; BrokenLine when there is no answer
 */
export async function requestFile(
  address: string,
  headers: Readonly<Record<string, string>>,
  reach: Reach,
  signal: AbortSignal,
): Promise<Response> {
  const start = new URL(address);
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await ask(url, headers, reach, signal);
    const target = redirectOf(response, url);
    if (target === undefined) return response;
    await response.body?.cancel();
    const reason = await refusesRedirect(start, target, reach);
    if (reason !== undefined) {
      throw new FileRefused(showAddress(address), `leads to ${showAddress(target.href)}, ${reason}`);
    }
    url = target;
  }
  throw new FileRefused(showAddress(address), `leads from one address to the next, more than ${MAX_REDIRECTS} times`);
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { fetch }: Reach,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, { headers, redirect: 'manual', signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new BrokenLine(`cannot be reached (${causeOf(error)})`, { cause: error });
  }
}

function redirectOf(response: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get('location');
  const target = location === null ? null : URL.parse(location, from);
  if (target === null) throw new FileRefused(showAddress(from.href), 'leads elsewhere without saying where');
  return target;
}

/** Why a redirect is not followed; undefined when it is. */
async function refusesRedirect(start: URL, target: URL, { findAddresses }: Reach): Promise<string | undefined> {
  const isAtHome = isWrittenPrivate(start);
  const isSameHost = target.host === start.host;
  const isLocalHttp = start.protocol === 'http:' && isAtHome && isSameHost && target.protocol === 'http:';
  if (target.protocol !== 'https:' && !isLocalHttp) return 'which is not https';
  if (isAtHome || isSameHost) return undefined;
  return (await isPrivateHost(target, findAddresses)) ? 'which lies in a private network' : undefined;
}

/** What fetch itself says is always the same; the cause tells more. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name is not known: is there a network?';
  return cause.message === '' ? (code ?? cause.name) : cause.message;
}
