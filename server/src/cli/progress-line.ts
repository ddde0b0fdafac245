import type { ImportRun } from '../import/runs/import-run.ts';
import { progressOf, RateMeter } from '../import/runs/run-progress.ts';

const LINE_MS = 5_000;
const REDRAW_MS = 200;

/** Tells the person at the terminal how far an import is: one line that is written over, or in a log a line every 5 s. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #meter = new RateMeter();
  #toldAt = 0;
  #status: string | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(run: ImportRun): void {
    const rate = this.#meter.rateAt(run.created + run.updated + run.unchanged);
    const isNews = run.status !== this.#status;
    const interval = this.#stream.isTTY ? REDRAW_MS : LINE_MS;
    if (!isNews && Date.now() - this.#toldAt < interval) return;
    this.#toldAt = Date.now();
    this.#status = run.status;
    const text = textOf(run, rate);
    this.#stream.write(this.#stream.isTTY ? `\r${text}\u001b[K` : `${text}\n`);
  }

  /** Ends the line, so that what is said next begins on its own. */
  close(): void {
    if (this.#stream.isTTY) this.#stream.write('\n');
  }
}

function textOf(run: ImportRun, rate: number | null): string {
  if (run.status === 'WAITING') return 'Another import is under way; waiting for its end';
  const { done, total, perSecond, secondsLeft } = progressOf(run, rate);
  const share = total === null ? String(done) : `${String(done)} of ${String(total)}`;
  const parts = [
    `${share} records`,
    summaryOf(run),
    perSecond === null ? '' : `${String(Math.round(perSecond))}/s`,
    secondsLeft === null ? '' : `${durationText(secondsLeft)} left`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Counts in words. */
export function summaryOf({ created, updated, unchanged, skipped, withdrawn, problems }: ImportRun): string {
  // Few ever see a record left out as its person was erased.
  return Object.entries({ created, updated, unchanged, ...(skipped > 0 ? { skipped } : {}), withdrawn, problems })
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ');
}

function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${String(seconds)} s` : `${String(minutes)} min ${String(seconds % 60)} s`;
}
