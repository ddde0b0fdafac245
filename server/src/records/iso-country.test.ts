/** Pins the two countries that the EU calls otherwise than ISO 3166, both ways. */
import { expect, test } from 'vitest';
import { toEuCountry, toIsoCountry } from './iso-country.ts';

test.each([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['IT', 'IT'],
])('%s is %s', (eu, iso) => {
  expect(toIsoCountry(eu)).toBe(iso);
  expect(toEuCountry(iso)).toBe(eu);
});
