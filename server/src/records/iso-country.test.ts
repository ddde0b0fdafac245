/** Pins the two countries that the EU calls otherwise than ISO 3166, both ways, and which countries may be chosen. */
import { expect, test } from 'vitest';
import { problemOfCountries, toEuCountry, toIsoCountry } from './iso-country.ts';

test.each([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['IT', 'IT'],
])('%s is %s', (eu, iso) => {
  expect(toIsoCountry(eu)).toBe(iso);
  expect(toEuCountry(iso)).toBe(eu);
});

test('countries are chosen by codes, not too many of them', () => {
  expect(problemOfCountries([])).toBeUndefined();
  expect(problemOfCountries(new Array<string>(60).fill('IT'))).toBeUndefined();
  expect(problemOfCountries(new Array<string>(61).fill('IT'))).toBe('has at most 60 items, has 61');
  expect(problemOfCountries(['IT', 'Germania'])).toBe('has codes of two capitals (ISO 3166-1)');
});
