/** Pins that depth is told right however a text is cut into pieces, and that brackets in strings do not count. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchDepth } from './watch-depth.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('a text is deeper than all levels it has, and not deeper than its last', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 7 }), (value, pieceSize) => {
      const text = JSON.stringify(value);
      const pieces = text.match(new RegExp(`.{1,${pieceSize}}`, 'gsu')) ?? [];
      const isDeeper = (levels: number): boolean => {
        const isTooDeep = watchDepth(levels);
        return pieces.some((piece) => isTooDeep(piece));
      };
      const depth = depthOf(JSON.parse(text));
      expect(isDeeper(depth)).toBe(false);
      if (depth > 0) expect(isDeeper(depth - 1)).toBe(true);
    }),
  );
});

test('a backslash at the end of a piece hides the quote at the beginning of the next', () => {
  const isTooDeep = watchDepth(1);
  expect(['["a\\', '"[[["', ']'].map((piece) => isTooDeep(piece))).toEqual([false, false, false]);
});
