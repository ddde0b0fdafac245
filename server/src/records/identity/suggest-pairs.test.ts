/** Pins which pairs of entities are suggested: each once, with all that is known of it, and none that was decided. */
import { expect, test } from 'vitest';
import type { AlikePairRow } from '../../graph/statements/curation/list-alike-pairs.ts';
import { pairId, suggestPairs } from './suggest-pairs.ts';

function row(a: string, b: string, score: number, more: Partial<AlikePairRow> = {}): AlikePairRow {
  const plain = {
    kindA: 'Organization',
    kindB: 'Network',
    reasons: ['SIMILAR_NAME'],
    isSure: false,
    isSameSource: false,
  };
  return { a, b, score, ...plain, ...more };
}

test('several alike records of two entities are one suggestion, seen from either side', () => {
  const rows = [
    row('y', 'x', 0.7),
    row('x', 'y', 0.9, { reasons: ['SAME_CITY'], kindA: 'Network', kindB: 'Organization' }),
  ];
  expect(suggestPairs(rows, new Set())).toMatchObject([
    {
      id: 'x y',
      a: 'x',
      b: 'y',
      kindA: 'Network',
      kindB: 'Organization',
      score: 0.9,
      reasons: ['SAME_CITY', 'SIMILAR_NAME'],
    },
  ]);
  expect(suggestPairs([...rows].reverse(), new Set())).toEqual(suggestPairs(rows, new Set()));
});

test('the most alike come first by their keys, whatever the digits', () => {
  const found = suggestPairs(
    [row('a', 'b', 0.5), row('a', 'c', 1), row('a', 'd', 0.123456), row('a', 'e', 0)],
    new Set(),
  );
  const inOrder = found.sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
  expect(inOrder.map(({ b }) => b)).toEqual(['c', 'b', 'd', 'e']);
});

test('a sure name that was not followed is ambiguous, and told when one source knows both', () => {
  const reasonsOf = (more: Partial<AlikePairRow>): readonly string[] =>
    suggestPairs([row('a', 'b', 1, more)], new Set())[0]?.reasons ?? [];
  expect(reasonsOf({ isSure: true })).toEqual(['AMBIGUOUS', 'SIMILAR_NAME']);
  expect(reasonsOf({ isSure: true, isSameSource: true })).toEqual(['AMBIGUOUS', 'SAME_SOURCE', 'SIMILAR_NAME']);
  expect(reasonsOf({ isSameSource: true })).toEqual(['SIMILAR_NAME']);
});

test('what a decision keeps apart is no suggestion', () => {
  expect(suggestPairs([row('b', 'a', 1), row('b', 'c', 1)], new Set([pairId('a', 'b')])).map(({ id }) => id)).toEqual([
    'b c',
  ]);
});
