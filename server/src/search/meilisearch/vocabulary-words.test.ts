/** Pins what an index learns from its documents: which words stand for each other, and which bear no typing error. */
import { expect, test } from 'vitest';
import { searchDocument } from '../../../test/kit/search-document.ts';
import { VocabularyWords } from './vocabulary-words.ts';

/** As words are kept: what all forms of one share. */
const GENERAL = { tumor: ['cancer'], cancer: ['tumor'] };

function learn(...documents: Parameters<typeof searchDocument>[0][]): ReturnType<VocabularyWords['learned']> {
  const words = new VocabularyWords(new Map([['tumori', new Set(['cancer'])]]));
  words.add(documents.map(searchDocument));
  return words.learned();
}

test('general words stand for each other whatever the documents say', () => {
  expect(learn({ kind: 'Project', names: ['A one'] }).synonyms).toEqual(GENERAL);
});

test('the names of a concept stand for each other, in both languages', () => {
  const { synonyms } = learn({ kind: 'Technology', names: ['Medicina di precisione', 'Precision medicine'] });
  expect(synonyms).toEqual({
    ...GENERAL,
    'medicin di precision': ['precision medicin'],
    'precision medicin': ['medicin di precision'],
  });
});

test('an acronym stands for the full name, and the other way round where people type so few words', () => {
  const een = { kind: 'Network', names: ['EEN', 'Enterprise Europe Network'], acronyms: ['EEN'] } as const;
  expect(learn({ ...een, names: [...een.names], acronyms: [...een.acronyms] }).synonyms).toEqual({
    ...GENERAL,
    een: ['enterpr europ network'],
    'enterpr europ network': ['een'],
  });
  const long = 'Council for European BioRegions and More';
  expect(learn({ kind: 'Network', names: ['CEBR', long], acronyms: ['CEBR'] }).synonyms).toEqual({
    ...GENERAL,
    cebr: ['council for european bioregion and more'],
  });
});

test('what several bodies are called, projects’ names and ordinary words stand for nothing', () => {
  const body = (full: string): Parameters<typeof searchDocument>[0] => ({ names: ['AAA', full], acronyms: ['AAA'] });
  expect(learn(body('A one'), body('A two'), body('A three')).synonyms).toEqual(GENERAL);
  expect(learn({ kind: 'Project', names: ['CARE', 'Care for all'], acronyms: ['CARE'] }).synonyms).toEqual(GENERAL);
  expect(learn({ names: ['Care', 'Care for all'], acronyms: ['Care'] }).synonyms).toEqual(GENERAL);
});

test('acronyms that are long enough to forgive errors in are kept from that, whatever has them', () => {
  const { exactWords } = learn({ kind: 'Project', names: ['SMARTLS'], acronyms: ['SMARTLS', 'EEN', 'R&D'] });
  expect(exactWords).toEqual(['smartl']);
});

test('the most related ones are kept, whatever the order in which they come', () => {
  const concepts = Array.from({ length: 3_100 }, (_, index) => ({
    kind: 'Technology' as const,
    names: [`it${String(index)}`, `en${String(index)}`],
    relationCount: index,
  }));
  const { synonyms } = learn(...concepts);
  expect(Object.keys(synonyms)).toHaveLength(6_002);
  expect(synonyms['it99']).toBeUndefined();
  expect(synonyms['it100']).toEqual(['en100']);
  expect(learn(...concepts.toReversed())).toEqual(learn(...concepts));
});
