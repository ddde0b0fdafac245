/** Pins the last line of `npm test`, which CI reads. */
import { expect, test } from 'vitest';
import { TallyReporter } from './tally-reporter.ts';

test('the line tells how many passed and failed', () => {
  const tally = new TallyReporter();
  tally.passed = 12;
  tally.failed = 1;
  expect(tally.toLine()).toBe('12 passed, 1 failed');
});

test('skipped tests are told only when there are any', () => {
  const tally = new TallyReporter();
  tally.skipped = 2;
  expect(tally.toLine()).toBe('0 passed, 0 failed, 2 skipped');
  expect(tally.total()).toBe(2);
});

test('an error outside of any test counts as a failed one', () => {
  const tally = new TallyReporter();
  tally.onTestRunEnd([], [new Error('late')]);
  expect(tally.toLine()).toBe('0 passed, 1 failed');
});
