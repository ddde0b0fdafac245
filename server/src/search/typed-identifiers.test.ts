/** Pins what of a typed text may be an identifier, written as documents hold them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/kit/hostile-texts.ts';
import { typedIdentifiers } from './typed-identifiers.ts';

test.each([
  ['a whole text without its signs', 'IT 0123 456 0150', ['it01234560150']],
  ['a law', 'D.M. 70/2015', ['dm702015']],
  ['a DOI by itself', '10.1000/Xyz-123', ['101000xyz123']],
  [
    'a DOI in an address',
    'https://doi.org/10.1016/j.cell.2020.01.001',
    ['httpsdoiorg101016jcell202001001', '101016jcell202001001'],
  ],
  ['a code among words', 'grant agreement 101156595', ['grantagreement101156595', '101156595']],
  ['a code among Italian words', 'progetto 01NFFQT88 di Milano', ['progetto01nffqt88dimilano', '01nffqt88']],
  ['no code: a year is too short', 'bandi 2024', ['bandi2024']],
  ['no code: a word without a figure', 'biotecnologie', ['biotecnologie']],
  ['nothing', '', []],
  ['nothing but signs', '🧬 … "', []],
])('%s: %j', (_what, text, expected) => {
  expect(typedIdentifiers(text)).toEqual(expected);
});

test('are letters and digits, few and short, whatever is typed', () => {
  const expectHarmless = (text: string): void => {
    const identifiers = typedIdentifiers(text);
    expect(identifiers.length).toBeLessThanOrEqual(14);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[\p{L}\p{N}]{1,9000}$/u);
  };
  for (const text of HOSTILE_TEXTS) expectHarmless(text);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectHarmless));
});
