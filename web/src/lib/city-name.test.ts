/** Pins how cities are called: in the reader's language where that has a name of its own, and never elsewhere than in their country. */
import { expect, test } from 'vitest';
import { cityName } from './city-name';

test.each([
  ['Rome', 'IT', 'Roma', 'Rome'],
  ['MILANO', 'IT', 'Milano', 'Milan'],
  ['München', 'DE', 'Monaco di Baviera', 'Munich'],
  ['Warszawa', 'PL', 'Varsavia', 'Warsaw'],
  ['Gallarate', 'IT', 'Gallarate', 'Gallarate'],
  ['Paris', 'US', 'Paris', 'Paris'],
  ['Rome', undefined, 'Rome', 'Rome'],
] as const)('%s (%s): %s, %s', (city, country, it, en) => {
  expect(cityName(city, country, 'it')).toBe(it);
  expect(cityName(city, country, 'en')).toBe(en);
});
