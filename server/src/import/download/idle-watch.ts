/** Aborts its signal when it was not touched for a while. */
export class IdleWatch {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#timer = setTimeout(() => {
      this.#controller.abort(new Error(`nothing came for ${milliseconds} ms`));
    }, milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  touch(): void {
    if (!this.#controller.signal.aborted) this.#timer.refresh();
  }

  /** Ends the watch, and with it whatever of the line is still open. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
