/** Pins that a reader's text can never become syntax of Lucene: only folded letters and digits between signs of ours. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSearchWords } from '../search-words.ts';
import { toLuceneQuery } from './lucene-query.ts';

test('each word is looked for as it is, as a beginning, and with errors where it is long enough', () => {
  expect(toLuceneQuery(['een', 'cluster', 'a'], { mustHaveAll: true, forgiving: true })).toBe(
    '+("een"^4 een*^2) +("cluster"^4 cluster*^2 cluster~1) +("a"^4)',
  );
  expect(toLuceneQuery(['universita'], { mustHaveAll: false, forgiving: true })).toBe(
    '("universita"^4 universita*^2 universita~2)',
  );
  expect(toLuceneQuery(['valve'], { mustHaveAll: true, forgiving: false })).toBe('+("valve"^4 valve*^2)');
});

test('whatever is typed, words are letters and digits in lower case', () => {
  const alternatives = /^(\+\("[\p{L}\p{N}]+"\^4( [\p{L}\p{N}]+\*\^2)?( [\p{L}\p{N}]+~[12])?\)( |$))*$/u;
  const operators = fc.constantFrom(
    'AND',
    ' OR ',
    'NOT ',
    ' TO ',
    '"',
    '\\',
    '*',
    '~',
    ':',
    '(',
    '[',
    '{',
    '^',
    '/',
    '&&',
    'a',
    'é',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(operators).map((parts) => parts.join('')),
      ),
      (text) => {
        const query = toLuceneQuery(toSearchWords(text), { mustHaveAll: true, forgiving: true });
        expect(query).toMatch(alternatives);
        expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/u);
      },
    ),
  );
}, 30_000);
