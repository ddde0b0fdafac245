/** Pins cursors: opaque texts that read back as what they were, and nothing else that a client may send. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor, pageOf } from './page.ts';

describe('cursors', () => {
  test('read back as what they were, and stand in addresses as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.maxSafeInteger()), { maxLength: 4 }), (values) => {
        const cursor = encodeCursor(values);
        expect(cursor).toMatch(/^[\w-]*$/u);
        expect(decodeCursor(cursor, values.length)).toEqual(values.map((value) => (Object.is(value, -0) ? 0 : value)));
        expect(decodeCursor(cursor, values.length + 1)).toBeUndefined();
      }),
    );
  });

  test('of other making are none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCursor(text, 7)).toBeUndefined();
      }),
    );
    for (const value of [{}, 'x', 1, null, [null], [{}], [[]], [1.5], [true], [2 ** 60]]) {
      expect(decodeCursor(Buffer.from(JSON.stringify(value)).toString('base64url'), 1)).toBeUndefined();
    }
  });
});

test('a page drops the row that only tells that more follow', () => {
  const cursorOf = (row: string): [string] => [row];
  expect(pageOf(['a', 'b', 'c'], 2, false, cursorOf)).toMatchObject({
    rows: [{ row: 'a' }, { row: 'b' }],
    hasNext: true,
    hasPrevious: false,
  });
  expect(pageOf(['a', 'b'], 2, true, cursorOf)).toMatchObject({
    rows: [{ row: 'a' }, { row: 'b' }],
    hasNext: false,
    hasPrevious: true,
  });
  expect(pageOf([], 2, false, cursorOf)).toEqual({ rows: [], hasNext: false, hasPrevious: false });
});
