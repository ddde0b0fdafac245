/** Pins how Italian words become English ones that begin alike, and that short words become none. */
import { expect, test } from 'vitest';
import { cognatesOf } from './cognates.ts';

test.each([
  ['microbioma', 'microbiome'],
  ['biopsia', 'biopsy'],
  ['liquida', 'liquid'],
  ['federato', 'federated'],
  ['lipidiche', 'lipid'],
  ['immunoterapie', 'immunotherapies'],
  ['organoidi', 'organoids'],
  ['fibrosi', 'fibrosis'],
  ['epatite', 'epatitis'],
  ['ecografia', 'ecography'],
] as const)('%s: %s', (italian, english) => {
  expect(cognatesOf(italian)).toContain(english);
});

test('what is too short or ends otherwise has none', () => {
  expect(cognatesOf('vita')).toEqual(['vit', 'vite']);
  expect(cognatesOf('eta')).toEqual([]);
  expect(cognatesOf('rna')).toEqual([]);
  expect(cognatesOf('stent')).toEqual([]);
});
