/** Pins which words of a typed text are looked for. */
import { describe, expect, test } from 'vitest';
import { allowedErrors, toSearchWords } from './search-words.ts';

describe('the words of a text', () => {
  test.each([
    ['Università di Milano', ['universita', 'milano']],
    ['the cluster of the life sciences', ['cluster', 'life', 'sciences']],
    ['di', ['di']],
    ['the of', ['the', 'of']],
    ['milano Milano MILANO', ['milano']],
    ["dell'innovazione", ['innovazione']],
    ['+(a OR "b*")', ['b']],
    ['', []],
    ['!?', []],
  ])('of %j are %j', (text, words) => {
    expect(toSearchWords(text)).toEqual(words);
  });

  test('are at most twelve, of the first 500 letters', () => {
    expect(toSearchWords(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' '))).toHaveLength(12);
    expect(toSearchWords(`${' '.repeat(500)}late`)).toEqual([]);
    expect(toSearchWords('x'.repeat(50_000))).toEqual(['x'.repeat(500)]);
  });
});

test.each([
  ['een', 0],
  ['a1b2c3d4', 0],
  ['mind', 1],
  ['cluster', 1],
  ['universita', 2],
])('%s may have %i wrong letters', (word, errors) => {
  expect(allowedErrors(word)).toBe(errors);
});
