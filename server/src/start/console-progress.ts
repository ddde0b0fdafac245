/** Tells the person who waits what the start is doing: one line a step, a counter that stays on its line in a terminal. */
export class ConsoleProgress {
  readonly #startedAt = Date.now();
  readonly #stream: NodeJS.WriteStream;
  #hasOpenLine = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** A finished or beginning step. */
  step(text: string): void {
    this.#closeLine();
    this.#stream.write(`${this.#clock()} ${text}\n`);
  }

  /** How far a step is; shown only in a terminal, so that logs stay readable. */
  count(text: string, done: number, total: number | undefined): void {
    if (!this.#stream.isTTY) return;
    this.#stream.write(
      `\r${this.#clock()} ${text} ${String(done)}${total === undefined ? '' : `/${String(total)}`}\u001b[K`,
    );
    this.#hasOpenLine = true;
  }

  #closeLine(): void {
    if (this.#hasOpenLine) this.#stream.write('\n');
    this.#hasOpenLine = false;
  }

  #clock(): string {
    return `[${((Date.now() - this.#startedAt) / 1000).toFixed(1).padStart(5)} s]`;
  }
}
