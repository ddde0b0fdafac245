import { FileRefused } from '../source-module.ts';
import { BrokenLine } from './broken-line.ts';
import { resumeKey, type CachedFile, type FileVersion } from './download-cache.ts';

/** What a server's answer means for the download. */
export type Answer =
  /** The file from this byte on. */
  | { kind: 'body'; from: number; version: FileVersion }
  /** The whole file in the cache is the newest. */
  | { kind: 'unchanged' }
  /** The part that has come belongs to a version that is no longer there. */
  | { kind: 'changed' }
  | { kind: 'refusal'; error: FileRefused | BrokenLine };

const MAX_WAIT_MILLISECONDS = 120_000;

/**
 * Reads an answer's status and headers; its body is left alone.
 * @param part what has come already and was asked to be gone on with
 * @param shownAddress names the file in messages
 */
export function readAnswer(response: Response, part: CachedFile | undefined, shownAddress: string): Answer {
  const { status } = response;
  const encoding = response.headers.get('content-encoding') ?? 'identity';
  if (status === 304) return { kind: 'unchanged' };
  if (status === 416) return { kind: 'changed' };
  if (status !== 200 && status !== 206) return { kind: 'refusal', error: refusalOf(response, shownAddress) };
  if (encoding.toLowerCase() !== 'identity') {
    return { kind: 'refusal', error: new FileRefused(shownAddress, `is sent packed (${encoding}), unasked`) };
  }
  return status === 206 ? readRest(response, part) : { kind: 'body', from: 0, version: versionOf(response) };
}

function readRest(response: Response, part: CachedFile | undefined): Answer {
  const range = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15})$/u.exec(response.headers.get('content-range') ?? '');
  const [, from, total] = range ?? [];
  if (part === undefined) return { kind: 'changed' };
  const key = resumeKey(versionOf(response)) ?? resumeKey(part.version);
  const expected = part.version.total ?? Number(total);
  const isSame = Number(from) === part.bytes && Number(total) === expected && key === resumeKey(part.version);
  return isSame
    ? { kind: 'body', from: part.bytes, version: { ...part.version, total: expected } }
    : { kind: 'changed' };
}

function versionOf({ headers, status }: Response): FileVersion {
  const [etag, lastModified, length] = ['etag', 'last-modified', 'content-length'].map((name) => headers.get(name));
  const isLength = status === 200 && /^\d{1,15}$/u.test(length ?? '');
  return {
    ...(etag === null || etag === undefined ? {} : { etag }),
    ...(lastModified === null || lastModified === undefined ? {} : { lastModified }),
    ...(isLength ? { total: Number(length) } : {}),
  };
}

function refusalOf({ status, headers }: Response, shownAddress: string): FileRefused | BrokenLine {
  if (status === 404 || status === 410) {
    return new FileRefused(shownAddress, `is not there (${status}): did the publisher move it?`);
  }
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const seconds = /^\d{1,6}$/u.exec(headers.get('retry-after') ?? '')?.[0] ?? '0';
    const waitMilliseconds = Math.min(Number(seconds) * 1_000, MAX_WAIT_MILLISECONDS);
    return new BrokenLine(`is not given out at the moment (${status})`, { waitMilliseconds });
  }
  return new FileRefused(shownAddress, `is not given out (${status})`);
}
