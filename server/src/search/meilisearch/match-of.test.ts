/** Pins by what a hit is said to have been found. */
import { expect, test } from 'vitest';
import { matchBy } from './match-of.ts';

const shown = {
  names: ['Politecnico di Milano', 'POLIMI'],
  about: ['Bioinformatica', 'Bioinformatics'],
  related: ['Cluster Lombardo Scienze della Vita'],
};

test.each([
  ['politecnico milano', 'NAME'],
  ['polim', 'NAME'],
  ['politecnco', 'FUZZY_NAME'],
  ['bioinformatica', 'ABOUT'],
  ['scienze vita', 'RELATED'],
  ['bioinformatica cluster', 'ABOUT'],
  ['sperimentazione', 'TEXT'],
  ['milano sperimentazione', 'NAME'],
  ['politecnco sperimentazione', 'FUZZY_NAME'],
] as const)('%s: %s', (text, matchedBy) => {
  expect(matchBy(text.split(' '))(shown).matchedBy).toBe(matchedBy);
});

test('the texts that matched stand first', () => {
  expect(matchBy(['bioinformatica'])(shown).matchedTexts[0]).toBe('Bioinformatica');
  expect(matchBy(['cluster'])(shown).matchedTexts[0]).toBe(shown.related[0]);
  expect(matchBy(['sperimentazione'])(shown).matchedTexts).toEqual(shown.names);
});
