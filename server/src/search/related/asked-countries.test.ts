/** Pins which words of a question name a country, in both languages and several words, and which do not. */
import { expect, test } from 'vitest';
import { askedCountries, countrySigns } from './asked-countries.ts';
import { readAskedTies } from './asked-ties.ts';

const codesIn = (text: string): string[] => askedCountries(readAskedTies(text)?.words ?? []).codes;

test.each([
  ['partner di Quercia Alta in Germania', ['DE']],
  ['partner tedeschi e francesi di Quercia Alta', ['DE', 'FR']],
  ['partner olandesi', ['NL']],
  ['Swiss partners of Quercia Alta', ['CH']],
  ['partners in the United Kingdom', ['GB']],
  ['partner nel Regno Unito', ['GB']],
  ['partner negli Stati Uniti', ['US']],
  ['UK partners', ['GB']],
  ['partner inglesi e scozzesi', ['GB']],
  ['partners in England', ['GB']],
  ['partners in the Czech Republic', ['CZ']],
  ['partner di Roma Tre', []],
  ['partner del progetto terapia genica', []],
])('%s', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test('says where the words stand', () => {
  const { places } = askedCountries(readAskedTies('partner nel Regno Unito di Quercia Alta')?.words ?? []);
  expect([...places]).toEqual([2, 3]);
});

test('a country is told by its code and its names', () => {
  expect(countrySigns('DE')).toEqual(['country:de', 'germania', 'germany']);
});
