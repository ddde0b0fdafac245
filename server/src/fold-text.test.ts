/** Pins how texts are compared: case, accents, signs and apostrophes aside, in every script. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dottedInitials, foldText, toSlug } from './fold-text.ts';

describe('a folded text', () => {
  test.each([
    ['Università degli Studi', 'universita degli studi'],
    ['Universita\u0300', 'universita'],
    ["Città dell'innovazione", 'citta dell innovazione'],
    ['l’Europa', 'l europa'],
    ['AGENAS – PNE (2018)', 'agenas pne 2018'],
    ['  a \n b\t', 'a b'],
    ['İstanbul', 'istanbul'],
    ['ﬁne', 'fine'],
    ['🧬', ''],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folds to itself and holds only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  }, 30_000);
});

describe('a slug', () => {
  test.each([
    ['Università Bocconi', 'universita-bocconi'],
    ['--- A & B ---', 'a-b'],
    ['x'.repeat(100), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
    ['!!!', ''],
  ])('of %s is %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test('is safe in addresses: no hyphen at an end, never two, at most 80 long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(/^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

test.each([
  ['I.E.O. - Istituto Europeo di Oncologia', ['ieo']],
  ['F.R.R.B', ['frrb']],
  ['A. O. di Lodi', ['ao']],
  ['HOLONIX S.R.L.', ['srl']],
  ['C. Besta', []],
  ['v1.2.3', []],
  ['', []],
])('initials with dots in %j are %j without them', (text, initials) => {
  expect(dottedInitials(text)).toEqual(initials);
});
