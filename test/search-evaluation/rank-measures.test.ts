/** Pins the measures by which search is judged, on lists worked out by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ndcgAt, successAt } from './rank-measures.ts';

test.each([
  [[3, 0, 0], 5, 1],
  [[0, 0, 0, 0, 2], 5, 1],
  [[0, 0, 0, 0, 0, 3], 5, 0],
  [[1, 1, 1], 5, 0],
  [[], 5, 0],
])('success of %j within %i is %i', (grades, k, success) => {
  expect(successAt(grades, k)).toBe(success);
});

test('gain is discounted by rank', () => {
  // (2^3 - 1) / log2(2) + (2^1 - 1) / log2(4) over (2^3 - 1) / log2(2) + (2^2 - 1) / log2(3) + (2^1 - 1) / log2(4)
  expect(ndcgAt([3, 0, 1], [1, 2, 3], 10)).toBeCloseTo((7 + 0.5) / (7 + 3 / Math.log2(3) + 0.5), 12);
  expect(ndcgAt([0, 3], [3], 10)).toBeCloseTo(1 / Math.log2(3), 12);
});

test('only the first k count, of the hits and of the best order', () => {
  expect(ndcgAt([0, 3], [3], 1)).toBe(0);
  expect(ndcgAt([2, 2], [2, 2, 2, 2], 2)).toBe(1);
});

test('nothing judged is nothing found', () => {
  expect(ndcgAt([0, 0], [], 10)).toBe(0);
});

test('no order beats that by grade, which is 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 }), (grades) => {
      fc.pre(grades.some((grade) => grade > 0));
      const share = ndcgAt(grades, grades, 10);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(
        ndcgAt(
          [...grades].sort((a, b) => b - a),
          grades,
          10,
        ),
      ).toBe(1);
    }),
  );
});
