/** Pins that those ranked are counted by country where it is known, and each once in a place. */
import { expect, test } from 'vitest';
import { countByPlace, countriesFirst } from './count-places.ts';

const row = (locatedId: string, placeId: string, isCountry: boolean, ...holderIds: string[]) => ({
  locatedId,
  placeId,
  isCountry,
  holderIds,
});

test('a country stands for what it is part of, and the outermost place where no country is known', () => {
  const rows = [
    row('milan', 'europe', false, 'a'),
    row('milan', 'italy', true, 'a'),
    row('atlantis', 'atlantis', false, 'b'),
  ];
  expect(countriesFirst(rows).map(({ placeId }) => placeId)).toEqual(['italy', 'atlantis']);
});

test('whoever is in two towns of a country is counted once', () => {
  const rows = [
    row('madrid', 'spain', true, 'b', 'c'),
    row('rome', 'italy', true, 'a'),
    row('milan', 'italy', true, 'a', 'b', 'c'),
  ];
  expect(countByPlace(rows)).toEqual([
    { placeId: 'italy', count: 3 },
    { placeId: 'spain', count: 2 },
  ]);
  expect(countByPlace([...rows].reverse())).toEqual(countByPlace(rows));
});
