import type { RowProblem } from './source-module.ts';

const MAX_KEPT = 10_000;

/** Problems met while a table is gathered, kept until the run asks for them; of a hopeless table the first 10,000. */
export class ProblemList {
  readonly #kept: RowProblem[] = [];
  readonly #leftOut = new Map<string, number>();

  add(problem: RowProblem): void {
    if (this.#kept.length < MAX_KEPT) this.#kept.push(problem);
    else this.#leftOut.set(problem.file, (this.#leftOut.get(problem.file) ?? 0) + 1);
  }

  *[Symbol.iterator](): Generator<RowProblem> {
    yield* this.#kept;
    for (const [file, count] of this.#leftOut) yield { file, reason: `${count} more problems are not listed` };
  }
}
