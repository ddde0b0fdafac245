/** Pins how addresses say which concepts count less: read back as written, whatever is chosen besides. */
import { expect, test } from 'vitest';
import { hasConcept, readConcepts, reweighed, withConcept, withoutConcept, writeConcepts } from './concept-list';

test('what is written is read', () => {
  const list = writeConcepts([
    { key: 'gene-therapy', isSecondary: false },
    { key: '~privacy', isSecondary: true },
  ]);
  expect(list).toEqual(['gene-therapy', '-~privacy']);
  expect(readConcepts(list)).toEqual({ concepts: ['gene-therapy', '~privacy'], secondary: ['~privacy'] });
});

test('without concepts the server tells which count less; with some, only what is marked does', () => {
  expect(readConcepts(undefined)).toEqual({ concepts: null, secondary: null });
  expect(readConcepts(['ethics'])).toEqual({ concepts: ['ethics'], secondary: [] });
});

test('a concept is found, added once and taken out however much it counts', () => {
  expect(hasConcept(['-ethics'], 'ethics')).toBe(true);
  expect(hasConcept(undefined, 'ethics')).toBe(false);
  expect(withConcept(['-ethics', 'genes'], 'ethics')).toEqual(['genes', 'ethics']);
  expect(withoutConcept(['-ethics', 'genes'], 'ethics')).toEqual(['genes']);
});

test('one said to count less or whole leaves the others as they are, also where the answer is of the address before', () => {
  const told = [
    { key: 'genes', isSecondary: false },
    { key: 'ethics', isSecondary: true },
  ];
  expect(reweighed(undefined, told, { key: 'genes', isSecondary: true })).toEqual(['-genes', '-ethics']);
  expect(reweighed(undefined, told, { key: 'ethics', isSecondary: false })).toEqual(['ethics']);
  expect(reweighed(['genes', 'ethics'], told, { key: 'genes', isSecondary: true })).toEqual(['-genes', 'ethics']);
});
