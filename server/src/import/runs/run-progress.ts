import type { ImportStatus } from '../../graph/statements/imports/import-run-columns.ts';
import type { ImportRun } from './import-run.ts';

/** How far a run is, as those who watch it are told. */
export interface RunProgress {
  id: string;
  status: ImportStatus;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  withdrawn: number;
  problems: number;
  /** Records looked at so far. */
  done: number;
  total: number | null;
  /** Records a second over the last seconds; null before the first. */
  perSecond: number | null;
  /** Seconds until the end at this rate; null where total or rate is not known. */
  secondsLeft: number | null;
  reason: string | null;
}

const WINDOW_MS = 10_000;

/** Measures the rate of one run over its last ten seconds. */
export class RateMeter {
  readonly #now: () => number;
  #samples: { at: number; done: number }[];

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#samples = [{ at: now(), done: 0 }];
  }

  /** Notes how many are done by now. @returns records a second; null while too little time has passed to tell */
  rateAt(done: number): number | null {
    const at = this.#now();
    this.#samples.push({ at, done });
    // The sample before the window stays: it is where the window's first step began.
    while ((this.#samples[1]?.at ?? at) < at - WINDOW_MS) this.#samples.shift();
    const first = this.#samples[0];
    if (first === undefined || at - first.at < 100) return null;
    return ((done - first.done) * 1000) / (at - first.at);
  }
}

/** What is told of a run. @param perSecond its rate while it runs */
export function progressOf(run: ImportRun, perSecond: number | null): RunProgress {
  const { id, status, created, updated, unchanged, skipped, withdrawn, problems, total, reason } = run;
  const done = created + updated + unchanged + skipped;
  const isKnown = status === 'RUNNING' && total !== null && perSecond !== null && perSecond > 0;
  return {
    id,
    status,
    created,
    updated,
    unchanged,
    skipped,
    withdrawn,
    problems,
    done,
    total,
    perSecond: status === 'RUNNING' ? perSecond : null,
    secondsLeft: isKnown ? Math.ceil(Math.max(0, total - done) / perSecond) : null,
    reason,
  };
}
