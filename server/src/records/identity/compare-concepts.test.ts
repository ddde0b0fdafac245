/** Pins when two labels are one concept, when a person is asked, and that the order of a pair does not matter. */
import { expect, test } from 'vitest';
import { compareConcepts, conceptKeysOf, type ConceptProfile } from './compare-concepts.ts';

function concept(labels: string[], sourceId: string, identifiers: string[] = []): ConceptProfile {
  return {
    key: `${sourceId}/${labels.join()}`,
    sourceId,
    kind: 'Technology',
    names: labels.map((text) => ({ text: text.replace(/^~/u, ''), type: text.startsWith('~') ? 'ALIAS' : 'NAME' })),
    identifiers,
  };
}

const LIST = 'list-members';

test.each<[string[], string[], string]>([
  [['Terapia genica'], ['gene therapy', 'terapia genica'], 'SAME'],
  [['Gene-therapy'], ['gene therapy'], 'SAME'],
  [['Oncologia'], ['oncology', 'oncologia'], 'ALIKE'],
  [['terapia genica'], ['gene transfer', '~terapia genica'], 'ALIKE'],
  [['terapia'], ['gene therapy', 'terapia genica'], 'DIFFERENT'],
  [['AI'], ['AI'], 'DIFFERENT'],
])('%j of a list and %j: %s', (labels, others, verdict) => {
  const [one, two] = [concept(labels, LIST), concept(others, 'euroscivoc', ['euroscivoc:/1'])];
  expect(compareConcepts(one, two).verdict).toBe(verdict);
  expect(compareConcepts(two, one)).toEqual(compareConcepts(one, two));
  if (verdict !== 'DIFFERENT') {
    expect(new Set(conceptKeysOf(one)).isDisjointFrom(new Set(conceptKeysOf(two)))).toBe(false);
  }
});

test('two codes of one scheme are two, codes of different schemes are not; nor does one source mean one by two', () => {
  const field = concept(['gene therapy'], 'euroscivoc', ['euroscivoc:/1']);
  expect(compareConcepts(field, concept(['gene therapy'], 'cordis', ['euroscivoc:/2'])).verdict).toBe('ALIKE');
  expect(compareConcepts(field, concept(['gene therapy'], 'openalex', ['openalex:T1'])).verdict).toBe('SAME');
  expect(compareConcepts(field, { ...field, key: 'euroscivoc/2' }).verdict).toBe('DIFFERENT');
  expect(compareConcepts(field, { ...field, sourceId: 'a', kind: 'Organization' }).verdict).toBe('DIFFERENT');
});
