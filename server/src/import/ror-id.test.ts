/** Pins which texts are ROR ids: nine characters, two of them check digits, with or without the address before them. */
import { expect, test } from 'vitest';
import { isRorId, parseRorId } from './ror-id.ts';

test.each([
  ['https://ror.org/01nffqt88', '01nffqt88'],
  ['ror.org/01NFFQT88/', '01nffqt88'],
  [' http://ror.org/0001fmy77 ', '0001fmy77'],
])('%s is %s', (text, id) => {
  expect(parseRorId(text)).toBe(id);
});

test.each([
  'https://ror.org/01nffqt89',
  'https://ror.org/01nffqt8',
  'https://ror.org/11nffqt88',
  'https://ror.org/01nffil88',
  'https://example.org/01nffqt88',
  '01nffqt88',
])('%s is none', (text) => {
  expect(parseRorId(text)).toBeUndefined();
});

test('one wrong character or two exchanged ones are noticed', () => {
  expect(isRorId('01nffqt88')).toBe(true);
  expect(isRorId('01nffqv88')).toBe(false);
  expect(isRorId('01nfqft88')).toBe(false);
});
