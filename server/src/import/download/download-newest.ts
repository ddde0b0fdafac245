import { setTimeout as delay } from 'node:timers/promises';
import { FileRefused } from '../source-module.ts';
import { BrokenLine } from './broken-line.ts';
import { DownloadCache, resumeKey, type CachedFile } from './download-cache.ts';
import { IdleWatch } from './idle-watch.ts';
import type { FindAddresses } from './private-address.ts';
import { readAnswer, type Answer } from './read-answer.ts';
import { receiveBody } from './receive-body.ts';
import { requestFile, type Reach } from './request-file.ts';
import { showAddress } from './show-address.ts';

/** What a download may take. */
interface DownloadLimits {
  maxBytes: number;
  /** For all of it, retries and pauses with it. */
  maxMilliseconds: number;
  /** Without a byte the line counts as broken. */
  idleMilliseconds: number;
  /** How often it is tried in a row without one more byte. */
  attempts: number;
  /** Pause before the second try; each further one is twice as long. */
  pauseMilliseconds: number;
}

const DEFAULT_LIMITS: DownloadLimits = {
  maxBytes: 4_000_000_000,
  maxMilliseconds: 2 * 60 * 60_000,
  idleMilliseconds: 60_000,
  attempts: 5,
  pauseMilliseconds: 1_000,
};

export interface DownloadProgress {
  bytes: number;
  /** Undefined where the server does not say. */
  total: number | undefined;
}

export interface DownloadRequest {
  /** An http or https address. */
  address: string;
  /** Where files are kept from one time to the next: `<data folder>/downloads`. */
  cacheFolder: string;
  signal: AbortSignal;
  onProgress?: (progress: DownloadProgress) => void;
  limits?: Partial<DownloadLimits>;
  fetch?: typeof globalThis.fetch;
  /** How names of hosts are looked up; the system's way when absent. */
  findAddresses?: FindAddresses;
}

export interface Download {
  path: string;
  /** False when the publisher's file is the one that was already in the cache. */
  isFresh: boolean;
  bytes: number;
  /** When the publisher last changed it, as its server says; absent where it does not. */
  lastModified?: string;
}

/**
 * Brings the newest file of an address into the cache, or finds that the one there is the newest. A line that breaks is
 * taken up where it broke, in this run or the next one; a file that changed in between starts anew. The whole file appears
 * in one step, so that what lies at its path is never half of one.
 * @throws FileRefused naming address and cause: no network, not there, no such file, too large, too slow, a redirect that
 * is not followed; the reason of `signal` when stopped (what has come is kept)
 */
export async function downloadNewest(request: DownloadRequest): Promise<Download> {
  const limits = { ...DEFAULT_LIMITS, ...request.limits };
  const cache = new DownloadCache(request.cacheFolder, request.address);
  const deadline = AbortSignal.timeout(limits.maxMilliseconds);
  const signal = AbortSignal.any([request.signal, deadline]);
  try {
    return await tryRepeatedly({ ...request, limits, cache, signal });
  } catch (error) {
    request.signal.throwIfAborted();
    if (!deadline.aborted) throw error;
    const reason = `took longer than ${Math.round(limits.maxMilliseconds / 60_000)} minutes; the next try goes on from there`;
    throw new FileRefused(showAddress(request.address), reason, { cause: error });
  }
}

interface Job extends Omit<DownloadRequest, 'limits'> {
  limits: DownloadLimits;
  cache: DownloadCache;
}

async function tryRepeatedly(job: Job): Promise<Download> {
  const { cache, limits, signal } = job;
  let bytes = (await cache.findPart())?.bytes ?? 0;
  for (let failures = 1; ; failures += 1) {
    try {
      return await tryOnce(job);
    } catch (error) {
      if (!(error instanceof BrokenLine)) throw error;
      const now = (await cache.findPart())?.bytes ?? 0;
      if (now > bytes) failures = 1;
      bytes = now;
      if (failures >= limits.attempts) throw await givenUp(job, failures, error);
      await delay(Math.max(limits.pauseMilliseconds * 2 ** (failures - 1), error.waitMilliseconds), undefined, {
        signal,
      });
    }
  }
}

async function givenUp({ address, cache }: Job, tries: number, error: BrokenLine): Promise<FileRefused> {
  const earlier = (await cache.findWhole()) === undefined ? '' : `; the file of an earlier download is ${cache.path}`;
  return new FileRefused(showAddress(address), `${error.message}; tried ${tries} times${earlier}`, { cause: error });
}

async function tryOnce(job: Job): Promise<Download> {
  const idle = new IdleWatch(job.limits.idleMilliseconds);
  try {
    const [whole, part] = await Promise.all([job.cache.findWhole(), job.cache.findPart()]);
    const reach: Reach = { fetch: job.fetch ?? globalThis.fetch, findAddresses: job.findAddresses };
    const signal = AbortSignal.any([job.signal, idle.signal]);
    const response = await requestFile(job.address, headersFor(whole, part), reach, signal);
    idle.touch();
    const answer = readAnswer(response, part, showAddress(job.address));
    if (answer.kind === 'body') return await takeBody(job, response, answer, idle);
    await response.body?.cancel();
    if (answer.kind === 'refusal') throw answer.error;
    await job.cache.dropPart();
    if (answer.kind === 'changed' || whole === undefined) throw new BrokenLine('changed while it was downloaded');
    return toDownload(job.cache.path, false, whole);
  } catch (error) {
    job.signal.throwIfAborted();
    if (idle.signal.aborted) throw new BrokenLine('sends nothing any more', { cause: error });
    throw error;
  } finally {
    idle.stop();
  }
}

async function takeBody(
  { cache, limits, onProgress }: Job,
  response: Response,
  { from, version }: Extract<Answer, { kind: 'body' }>,
  idle: IdleWatch,
): Promise<Download> {
  if (from === 0) {
    await cache.dropPart();
    await cache.beginPart(version);
  }
  try {
    const bytes = await receiveBody(response, {
      path: cache.partPath,
      fileName: cache.fileName,
      from,
      total: version.total,
      maxBytes: limits.maxBytes,
      onBytes: (received) => {
        idle.touch();
        onProgress?.({ bytes: received, total: version.total });
      },
    });
    await cache.finish(version, bytes);
    return toDownload(cache.path, true, { bytes, version });
  } catch (error) {
    // What is refused for what it is must not be gone on with; what broke off must.
    if (error instanceof FileRefused) await cache.dropPart();
    throw error;
  }
}

/** Asks for what is newer than the whole file, and of that for what follows the part. */
function headersFor(whole: CachedFile | undefined, part: CachedFile | undefined): Record<string, string> {
  const { etag, lastModified } = whole?.version ?? {};
  const key = part === undefined ? undefined : resumeKey(part.version);
  const headers: Record<string, string> = {
    // Compressed on the way it could not be resumed by its own bytes.
    'accept-encoding': 'identity',
    'user-agent': 'lombardy-life-sciences-kms',
  };
  if (etag !== undefined) headers['if-none-match'] = etag;
  else if (lastModified !== undefined) headers['if-modified-since'] = lastModified;
  if (part !== undefined && key !== undefined) {
    headers['range'] = `bytes=${part.bytes}-`;
    headers['if-range'] = key;
  }
  return headers;
}

function toDownload(path: string, isFresh: boolean, { bytes, version: { lastModified } }: CachedFile): Download {
  return { path, isFresh, bytes, ...(lastModified === undefined ? {} : { lastModified }) };
}
