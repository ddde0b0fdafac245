/** One thing wrong with a seed file, at a line a person can go to. */
export interface SeedProblem {
  file: string;
  line: number;
  message: string;
}

/** Thrown when a seed file cannot be used; nothing of it has been applied. */
export class SeedFileInvalid extends Error {
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map((problem) => `${problem.file}:${String(problem.line)}: ${problem.message}`).join('\n'));
    this.name = 'SeedFileInvalid';
    this.problems = problems;
  }
}
