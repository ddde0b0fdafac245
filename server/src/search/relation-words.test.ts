/** Pins when words for kinds of bodies ask for what is related to something, and when they say what is looked for. */
import { expect, test } from 'vitest';
import { askedRelation } from './relation-words.ts';
import { toSearchWords } from './search-words.ts';

test.each([
  ['azienda che fa radioterapia', false],
  ['public transport company', false],
  ['science park for biotech companies', false],
  ['aziende di Bergamo', true],
  ['companies of the cluster', true],
  ['partner di Human Technopole', true],
  ['radioterapia', false],
])('%s asks for what is related: %s', (text, isRelation) => {
  expect(askedRelation(text, toSearchWords(text)).isRelation).toBe(isRelation);
});
