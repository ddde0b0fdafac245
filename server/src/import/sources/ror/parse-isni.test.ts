/** Pins the form of an ISNI and that a wrong check digit makes it none. */
import { expect, test } from 'vitest';
import { parseIsni } from './parse-isni.ts';

test.each([
  ['0000 0001 2156 6853', '0000000121566853'],
  ['0000000121566853', '0000000121566853'],
  ['0000 0004 1759 791x', undefined],
  ['0000 0004 1759 7915', '0000000417597915'],
  ['0000 0004 1759 7916', undefined],
  ['grid.454791.a', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  expect(parseIsni(text)).toBe(expected);
});
