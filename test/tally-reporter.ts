import { basename } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Counts the tests of a run; a file that does not load and an error outside of any test each count as one failed. */
export class TallyReporter implements Reporter {
  passed = 0;
  failed = 0;
  skipped = 0;
  /** One line a failed test: where it is and the first line of why. */
  readonly failures: string[] = [];

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.passed = 0;
    this.failed = unhandledErrors.length;
    this.skipped = 0;
    this.failures.length = 0;
    for (const module of modules) this.#countModule(module);
  }

  /** @returns how many tests were found, whatever became of them. */
  total(): number {
    return this.passed + this.failed + this.skipped;
  }

  /** @returns `N passed, N failed`, and how many were skipped if any were. */
  toLine(): string {
    const skipped = this.skipped === 0 ? '' : `, ${String(this.skipped)} skipped`;
    return `${String(this.passed)} passed, ${String(this.failed)} failed${skipped}`;
  }

  #countModule(module: TestModule): void {
    let failedTests = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') this.passed += 1;
      else if (state === 'skipped') this.skipped += 1;
      else {
        failedTests += 1;
        this.failures.push(lineOf(test));
      }
    }
    // A failed import or beforeAll fails the file although no test of it ran.
    this.failed += failedTests === 0 && module.state() === 'failed' ? 1 : failedTests;
  }
}

function lineOf(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  const [reason = ''] = (error?.message ?? 'no reason given').split('\n');
  return `${basename(test.module.moduleId)} > ${test.fullName}: ${reason}`.slice(0, 300);
}
