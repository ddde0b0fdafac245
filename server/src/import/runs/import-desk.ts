import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { GraphAddress } from '../../graph/graph.ts';
import type { Problem } from '../../problem.ts';
import { isProblem } from '../../problem.ts';
import { hasEnded, inputOf, newImportRun, processMark, type ImportInput, type ImportRun } from './import-run.ts';
import type { Inbox } from './inbox.ts';
import { ProgressChannel } from './progress-channel.ts';
import { readImportInput, type ImportRequest } from './read-import-input.ts';
import { RETENTION } from './retention.ts';
import { RateMeter, progressOf, type RunProgress } from './run-progress.ts';
import { RunStopped } from './run-stopped.ts';
import type { RunStore } from './run-store.ts';
import { RunThread } from './run-thread.ts';
import { tidyUp, uploadHorizon } from './tidy-up.ts';

const MAX_WAITING = 20;
const MAX_WATCHERS = 20;
/** How long a request to stop waits for the piece that is under way. */
const STOP_WAIT_MS = 8_000;
/** How long the end of the server waits for it; its own limit is 10 s. */
const CLOSE_WAIT_MS = 3_000;
const LOOK_MS = 1_000;
/** How often runs whose process died are looked for. */
const SWEEP_MS = 60_000;

export interface DeskOptions {
  store: RunStore;
  inbox: Inbox;
  address: GraphAddress;
  reportFolder: string;
  log: Logger;
}

/** A run under way in this server. */
interface Current {
  run: ImportRun;
  thread: RunThread;
  meter: RateMeter;
  perSecond: number | null;
  ended: Promise<void>;
}

/** Where imports are asked for over the API: runs one at a time, the others wait in order. */
export class ImportDesk {
  readonly #options: DeskOptions;
  readonly #waiting: ImportRun[] = [];
  readonly #watchers = new Map<string, Set<ProgressChannel>>();
  #current: Current | undefined;
  #isClosed = false;
  #sweep: NodeJS.Timeout | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Marks what a server that was killed left behind, now and from time to time. */
  async open(): Promise<void> {
    const { store, log } = this.#options;
    const sweep = async (): Promise<void> => {
      // One of ours that is not here any more ended while the data base was away, so that its end could not be stored.
      const isLost = ({ id, startedBy, process }: ImportRun): boolean =>
        startedBy === 'API' && process === processMark() && this.live(id) === undefined;
      const gone = await store.interruptAbandoned(isLost);
      if (gone.length > 0) log.warn({ runs: gone }, 'imports were found interrupted');
    };
    await sweep();
    await this.#tidy();
    this.#sweep = setInterval(() => {
      sweep().catch((error: unknown) => {
        log.warn({ err: error }, 'interrupted imports could not be looked for');
      });
    }, SWEEP_MS).unref();
  }

  /** Takes an import in; it runs when its turn comes. */
  async start(request: ImportRequest): Promise<ImportRun | Problem> {
    const input = await readImportInput(request, this.#options.inbox);
    return isProblem(input) ? input : this.#take(input);
  }

  /** Starts again, with the same input, what has ended. */
  async resume(id: string): Promise<ImportRun | Problem> {
    const run = await this.find(id);
    if (run === undefined) return notFound(id);
    if (!hasEnded(run)) return conflict('It has not ended yet.');
    if (run.startedBy === 'CLI') return conflict('It was started by a command: run the command again.');
    const { mapping } = run;
    const names = { files: run.files, mapping: mapping === null ? null : (mapping.split(/[/\\]/u).at(-1) ?? null) };
    return this.start({ ...inputOf(run), ...names });
  }

  /** Ends a run; resolves when it has ended, or after some seconds while it is ending. */
  async stop(id: string): Promise<ImportRun | Problem> {
    const place = this.#waiting.findIndex((run) => run.id === id);
    const [waiting] = place === -1 ? [] : this.#waiting.splice(place, 1);
    if (waiting !== undefined) return this.#dismiss(waiting, 'STOPPED');
    const current = this.#current;
    if (current?.run.id === id) {
      current.thread.stop('STOPPED');
      await Promise.race([current.ended, pause(STOP_WAIT_MS)]);
      return current.run;
    }
    const run = await this.#options.store.find(id);
    if (run === undefined) return notFound(id);
    return conflict(hasEnded(run) ? 'It has ended already.' : 'It was not started here: stop it where it was started.');
  }

  /** A run as it stands this moment; undefined when there is none. */
  async find(id: string): Promise<ImportRun | undefined> {
    return this.live(id) ?? (await this.#options.store.find(id));
  }

  /** A run that waits or is under way here; undefined for all others. */
  live(id: string): ImportRun | undefined {
    return this.#current?.run.id === id ? this.#current.run : this.#waiting.find((run) => run.id === id);
  }

  /** Names of files that runs here need. */
  isInUse(file: string): boolean {
    const runs = this.#current === undefined ? this.#waiting : [this.#current.run, ...this.#waiting];
    return runs.some(({ files, mapping }) => files.includes(file) || mapping?.endsWith(`/${file}`) === true);
  }

  /** Progress of a run until it ends. @returns undefined when there is no such run; `TOO_MANY` beyond 20 watchers at once */
  async watch(id: string): Promise<AsyncIterableIterator<RunProgress> | 'TOO_MANY' | undefined> {
    const watching = [...this.#watchers.values()].reduce((sum, { size }) => sum + size, 0);
    if (watching >= MAX_WATCHERS || this.#isClosed) return 'TOO_MANY';
    const channel = this.#addWatcher(id);
    const run = await this.find(id).catch((error: unknown) => {
      channel.close();
      throw error;
    });
    if (run === undefined) {
      channel.close();
      return undefined;
    }
    channel.push(this.#progressOf(run));
    if (!hasEnded(run) && this.live(id) === undefined) void this.#lookAt(id, channel);
    return channel;
  }

  /** Ends what runs, as far as it ends in 3 s, and lets all watchers go. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#sweep);
    const current = this.#current;
    for (const run of this.#waiting.splice(0)) await this.#dismiss(run, 'INTERRUPTED').catch(() => undefined);
    if (current !== undefined) {
      current.thread.stop('INTERRUPTED');
      await Promise.race([current.ended, pause(CLOSE_WAIT_MS)]);
      await current.thread.terminate();
      await current.ended;
    }
    for (const channels of this.#watchers.values()) for (const channel of channels) channel.close();
  }

  async #take(input: ImportInput): Promise<ImportRun | Problem> {
    if (this.#isClosed) return conflict('The server is stopping.');
    if (this.#waiting.length >= MAX_WAITING) return conflict(`${String(MAX_WAITING)} imports wait already.`);
    const run = newImportRun(input, 'API');
    this.#waiting.push(run);
    try {
      await this.#options.store.write(run.id, run);
    } catch (error) {
      this.#waiting.splice(this.#waiting.indexOf(run), 1);
      throw error;
    }
    this.#startNext();
    return this.live(run.id) ?? run;
  }

  #startNext(): void {
    if (this.#current !== undefined || this.#isClosed) return;
    const run = this.#waiting.shift();
    if (run === undefined) return;
    const { address, reportFolder, log } = this.#options;
    const thread = new RunThread({ run, address, reportFolder });
    const current: Current = { run, thread, meter: new RateMeter(), perSecond: null, ended: Promise.resolve() };
    this.#current = current;
    current.ended = thread
      .run({
        onChange: (changed) => {
          this.#change(current, changed);
        },
        onUnexpected: (error) => {
          log.error({ run: run.id, error }, 'an import met an unexpected error');
        },
      })
      .then(async (reason) => this.#finish(current, reason))
      .catch((error: unknown) => {
        log.error({ err: error, run: run.id }, 'the end of an import could not be stored');
      })
      .finally(() => {
        this.#current = undefined;
        this.#startNext();
        if (!this.#isClosed) void this.#tidy();
      });
  }

  /** Deletes old reports and uploads. What cannot be deleted now is next time: nothing stops because of it. */
  async #tidy(): Promise<void> {
    const { store, inbox, reportFolder, log } = this.#options;
    try {
      const runs = await store.listRecent(uploadHorizon(RETENTION));
      const isInUse = (name: string): boolean => this.isInUse(name);
      const { reports, uploads } = await tidyUp({ reportFolder, inbox, runs, isInUse, retention: RETENTION });
      if (reports.length + uploads.length > 0) log.info({ reports, uploads }, 'old reports and uploads were deleted');
    } catch (error) {
      log.warn({ err: error }, 'old reports and uploads could not be deleted');
    }
  }

  #change(current: Current, run: ImportRun): void {
    current.run = run;
    current.perSecond = current.meter.rateAt(run.created + run.updated + run.unchanged);
    this.#tell(run);
  }

  /** The thread has ended; if it could not say how, that is said here. */
  async #finish(current: Current, reason: string | undefined): Promise<void> {
    if (hasEnded(current.run)) return;
    const stopped = current.thread.stopped === undefined ? undefined : new RunStopped(current.thread.stopped);
    const ended: Partial<ImportRun> = {
      status: stopped?.status ?? 'FAILED',
      reason: stopped?.message ?? reason ?? 'The import ended without a word.',
      endedAt: new Date().toISOString(),
    };
    current.run = { ...current.run, ...ended };
    this.#tell(current.run);
    await this.#options.store.write(current.run.id, current.run);
  }

  async #dismiss(run: ImportRun, status: 'STOPPED' | 'INTERRUPTED'): Promise<ImportRun> {
    const { message } = new RunStopped(status);
    const ended: ImportRun = { ...run, status, reason: message, endedAt: new Date().toISOString() };
    this.#tell(ended);
    await this.#options.store.write(run.id, ended);
    return ended;
  }

  #addWatcher(id: string): ProgressChannel {
    const channels = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, channels);
    const channel = new ProgressChannel(() => {
      channels.delete(channel);
      if (channels.size === 0) this.#watchers.delete(id);
    });
    channels.add(channel);
    return channel;
  }

  #tell(run: ImportRun): void {
    const progress = this.#progressOf(run);
    for (const channel of this.#watchers.get(run.id) ?? []) channel.push(progress);
  }

  #progressOf(run: ImportRun): RunProgress {
    return progressOf(run, this.#current?.run.id === run.id ? this.#current.perSecond : null);
  }

  /** Follows a run that a command runs, through what it stores. */
  async #lookAt(id: string, channel: ProgressChannel): Promise<void> {
    const meter = new RateMeter();
    while (this.#watchers.get(id)?.has(channel) === true) {
      await pause(LOOK_MS, undefined, { ref: false });
      const run = await this.#options.store.find(id).catch(() => undefined);
      if (run === undefined) continue;
      channel.push(progressOf(run, meter.rateAt(run.created + run.updated + run.unchanged)));
      if (hasEnded(run)) return;
    }
  }
}

function notFound(id: string): Problem {
  return { problem: 'NOT_FOUND', message: `There is no import ${id}.` };
}

function conflict(message: string): Problem {
  return { problem: 'CONFLICT', message };
}
