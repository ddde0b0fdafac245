/** Pins which countries may be chosen. */
import { expect, test } from 'vitest';
import { problemOfCountries } from './chosen-countries.ts';

test('countries are chosen by codes, not too many of them', () => {
  expect(problemOfCountries([])).toBeUndefined();
  expect(problemOfCountries(new Array<string>(60).fill('IT'))).toBeUndefined();
  expect(problemOfCountries(new Array<string>(61).fill('IT'))).toBe('has at most 60 items, has 61');
  expect(problemOfCountries(['IT', 'Germania'])).toBe('has codes of two capitals (ISO 3166-1)');
});
