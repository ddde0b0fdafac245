import { hasEnded } from './import-run.ts';
import type { RunProgress } from './run-progress.ts';

/** At most four events a second: faster is not read, and each one costs a message to each watcher. */
const INTERVAL_MS = 250;

/**
 * What one watcher of a run is told, as an async iterator: the state at once, then the newest state whenever it asks, not
 * more often than four times a second, and the end of the run as the last. States in between are left out, so a slow
 * watcher holds nothing up.
 */
export class ProgressChannel implements AsyncIterableIterator<RunProgress> {
  readonly #onClosed: () => void;
  #newest: RunProgress | undefined;
  #waiting: ((result: IteratorResult<RunProgress, undefined>) => void) | undefined;
  #toldAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(onClosed: () => void) {
    this.#onClosed = onClosed;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  push(progress: RunProgress): void {
    this.#newest = progress;
    this.#tell();
  }

  async next(): Promise<IteratorResult<RunProgress, undefined>> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#tell();
    });
  }

  /** The watcher has gone, or nothing more will come. */
  async return(): Promise<IteratorResult<RunProgress, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#waiting?.({ done: true, value: undefined });
    this.#waiting = undefined;
    this.#onClosed();
  }

  #tell(): void {
    const resolve = this.#waiting;
    if (resolve === undefined) return;
    if (this.#isClosed) {
      resolve({ done: true, value: undefined });
      return;
    }
    const progress = this.#newest;
    if (progress === undefined) return;
    const wait = this.#toldAt + INTERVAL_MS - Date.now();
    if (wait > 0 && !hasEnded(progress)) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#tell();
      }, wait);
      return;
    }
    this.#deliver(progress, resolve);
  }

  #deliver(progress: RunProgress, resolve: (result: IteratorResult<RunProgress, undefined>) => void): void {
    this.#newest = undefined;
    this.#waiting = undefined;
    this.#toldAt = Date.now();
    resolve({ done: false, value: progress });
    if (hasEnded(progress)) this.close();
  }
}
