/** Pins when a typed word meets a word of a text, and the distance between words against a definition of our own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, wordsMatch } from './match-words.ts';

/** The definition, word for word: optimal string alignment, by recursion. */
function reference(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    reference(restA, b) + 1,
    reference(a, restB) + 1,
    reference(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwap ? reference(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance between words', () => {
  test('is that of the definition', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(reference(a, b));
      }),
    );
  });

  test('is the same in both directions and none to itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
      }),
    );
  });
});

test.each([
  ['politec', 'politecnico', 'prefix'],
  ['politecnco', 'politecnico', 'fuzzy'],
  ['ploitecnico', 'politecnico', 'fuzzy'],
  ['polo', 'pola', 'fuzzy'],
  ['rare', 'are', undefined],
  ['rare', 'rara', 'fuzzy'],
  ['een', 'eec', undefined],
  ['2024', '2023', undefined],
  ['milano', 'torino', undefined],
  ['cluster', 'clusteringly', 'prefix'],
])('%s meets %s: %s', (typed, text, how) => {
  expect(wordsMatch(typed, text)).toBe(how);
});
