/** Pins which typed words are put right, and that a text which needs nothing gets no proposal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

const NAMES = ['Politecnico di Milano', 'Università degli Studi di Milano', 'EEN', 'Life Sciences'];

describe('what was perhaps meant', () => {
  test.each([
    ['politecnco', 'Politecnico'],
    ['il politecnco di milano', 'il Politecnico di milano'],
    ['universitta  bocconi', 'Università bocconi'],
    ['"politecnco"-milnao', '"Politecnico"-Milano'],
    ['lief scences', 'Life Sciences'],
  ])('by %j is %j', (text, meant) => {
    expect(didYouMean(text, NAMES)).toBe(meant);
  });

  test.each(['politecnico', 'polit', 'UNIVERSITA', 'een', 'eec', 'xylophone', 'di', '', '…', '🧬'])(
    'by %j needs no other word',
    (text) => {
      expect(didYouMean(text, NAMES)).toBeUndefined();
    },
  );

  test('is the nearest word, the first of equally near ones', () => {
    expect(didYouMean('milann', ['Milannese', 'Milano'])).toBeUndefined();
    expect(didYouMean('milann', ['Milanese', 'Milano', 'Milani'])).toBe('Milano');
  });

  test('is a text of well-formed characters, near what was typed, and needs no second change', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.string(), { maxLength: 5 }),
        (text, names) => {
          const meant = didYouMean(text, names);
          if (meant !== undefined) expect(didYouMean(meant, names)).toBeUndefined();
        },
      ),
    );
    expect(didYouMean('x'.repeat(50_000), NAMES)).toBeUndefined();
  });
});
