/** Pins the words that the embedded index is made of: facet values, popularity, and what forms of a word share. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetToken } from './facet-token.ts';
import { popularityTokens } from './popularity-tokens.ts';
import { askedRelation } from '../relation-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';

describe('a facet value', () => {
  test('is one word of small letters, digits and underscores, another one for another value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(facetToken('source', a)).toMatch(/^[a-z0-9_]+$/u);
        expect(facetToken('source', a) === facetToken('source', b)).toBe(a === b);
      }),
    );
    expect(facetToken('place', 'x')).not.toBe(facetToken('field', 'x'));
    expect(facetToken('source', 'a-b')).not.toBe(facetToken('source', 'a_2d_b'));
  });
});

test.each([
  [0, []],
  [1, ['n_a']],
  [3, ['n_a', 'n_b']],
  [6, ['n_a', 'n_b']],
])('%i relations are %j', (count, tokens) => {
  expect(popularityTokens(count)).toEqual(tokens);
});

test('more relations than any hub has are no more words than there are', () => {
  expect(popularityTokens(10_000_000)).toHaveLength(16);
});

test.each([
  ['malattie', 'malattia'],
  ['progetti', 'progetto'],
  ['ricerche', 'ricerca'],
  ['biotecnologici', 'biotecnologie'],
  ['therapies', 'therapy'],
  ['trials', 'trial'],
  ['cells', 'cell'],
  ['devices', 'device'],
])('%s and %s begin alike', (a, b) => {
  const beginning = sharedBeginning(a);
  expect(b.startsWith(beginning)).toBe(true);
  expect(a.startsWith(beginning)).toBe(true);
});

test.each(['een', 'cdmo', 'horizon2020', 'virus', 'stress'])('%s stays whole', (word) => {
  expect(sharedBeginning(word)).toBe(word);
});

describe('words about relations', () => {
  test('need not be found as long as others remain', () => {
    expect(
      askedRelation('chi coordina progetti su malattie rare', ['coordina', 'progetti', 'malattie', 'rare']),
    ).toEqual({
      needed: ['malattie', 'rare'],
      wished: ['coordina', 'progetti'],
      hints: [
        { facet: 'kind', value: 'Organization' },
        { facet: 'kind', value: 'Project' },
        { facet: 'role', value: 'coordinator' },
      ],
      isRelation: true,
    });
    expect(askedRelation('progetti', ['progetti'])).toMatchObject({ needed: ['progetti'], isRelation: false });
  });
});
