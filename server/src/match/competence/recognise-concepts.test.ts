/** Pins which names of technologies are seen in texts: longest first, singular and plural, both languages and spellings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../fold-text.ts';
import { buildVocabulary, nearTechnologies } from './concept-vocabulary.ts';
import { stemOf, stemsOf, toConceptWords } from './concept-words.ts';
import { isQuery, keywordForms, outermost, phrasesOf, tellingWords } from './free-words.ts';
import { recogniseConcepts, uncoveredRuns } from './recognise-concepts.ts';

const NAMES: Record<string, string[]> = {
  dct: ['Decentralized Clinical Trials', 'Sperimentazioni cliniche decentralizzate'],
  trials: ['Clinical trials', 'Sperimentazione clinica'],
  gene: ['Gene therapy', 'Terapia genica'],
  therapy: ['Therapies', 'Terapie'],
  labs: ['Laboratori di ricerca'],
  rare: ['Malattie rare'],
  ai: ['Artificial intelligence', 'Intelligenza artificiale', 'AI'],
  ct: ['CT'],
  tumours: ['Tumours', 'Tumori'],
  arts: ['Arts'],
  humanities: ['Humanities'],
  birth: ['Parto'],
  number: ['2024', 'di', 'x'],
};
const vocabulary = buildVocabulary(
  Object.entries(NAMES).map(([id, names]) => ({ id, slug: `${id}-slug`, names: names.map(foldText) })),
);

const seenIn = (text: string): [string, string[]][] => {
  const words = toConceptWords(text);
  return recogniseConcepts(words, vocabulary).map(({ from, to, technologyIds }) => [
    text.slice(words[from]?.start, words[to - 1]?.end),
    technologyIds,
  ]);
};

describe('names in texts', () => {
  test.each([
    ['Cerchiamo sperimentazione clinica decentralizzata', 'sperimentazione clinica decentralizzata', 'dct'],
    ['decentralised clinical trial', 'decentralised clinical trial', 'dct'],
    ['in a clinical trial of', 'clinical trial', 'trials'],
    ["Esperti dell'intelligenza artificiale?", 'intelligenza artificiale', 'ai'],
    ['terapia genica (in vivo)', 'terapia genica', 'gene'],
    ['una malattia rara', 'malattia rara', 'rare'],
    ['un laboratorio di ricerca', 'laboratorio di ricerca', 'labs'],
    ['solid tumors', 'tumors', 'tumours'],
    ['il tumore', 'tumore', 'tumours'],
    ['we use AI in hospitals and wards', 'AI', 'ai'],
    ['CT', 'CT', 'ct'],
    ['ct', 'ct', 'ct'],
  ])('%j has %j', (text, shown, id) => {
    expect(seenIn(text)).toEqual([[shown, [id]]]);
  });

  test('are not seen in what a body is called', () => {
    expect(seenIn('chi lavora con Humanitas?')).toEqual([]);
    expect(seenIn('the humanities')).toEqual([['humanities', ['humanities']]]);
  });

  test('are not seen in other words, nor in numbers and words that say nothing', () => {
    expect(seenIn('dai malati ai medici, e poi ai pazienti')).toEqual([]);
    expect(seenIn('nel 2024 di x')).toEqual([]);
    expect(seenIn('ai')).toEqual([]);
    expect(seenIn('the state of the art')).toEqual([]);
    expect(seenIn('there are not many ct scanners here')).toEqual([]);
    expect(seenIn('')).toEqual([]);
  });

  test('count the longest, and what lies beside it', () => {
    expect(seenIn('gene therapy and other therapies')).toEqual([
      ['gene therapy', ['gene']],
      ['therapies', ['therapy']],
    ]);
  });

  test('that several technologies have all count, those called exactly so before others', () => {
    const twins = buildVocabulary([
      { id: 'b', slug: 'b', names: ['oncology'] },
      { id: 'a', slug: 'a', names: ['oncology'] },
      { id: 'c', slug: 'c', names: ['oncologies'] },
    ]);
    expect(recogniseConcepts(toConceptWords('Oncology'), twins).map((span) => span.technologyIds)).toEqual([
      ['a', 'b'],
    ]);
    expect(recogniseConcepts(toConceptWords('Oncologie'), twins).map((span) => span.technologyIds)).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test('never overlap, and with what is left cover the text once', () => {
    const parts = fc.constantFrom(...Object.values(NAMES).flat(), 'and', 'di', 'xyz', '🧬', 'مركز', '"', '+', '\u0000');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        const words = toConceptWords(pieces.join(' '));
        const spans = recogniseConcepts(words, vocabulary);
        const covered = spans.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(covered + uncoveredRuns(words, spans).flat().length).toBe(words.length);
        for (const [index, { from }] of spans.entries()) expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
      }),
    );
  });

  test('are found in 20,000 letters in no time', () => {
    const text = 'malattie rare e terapia genica nella ricerca clinica '.repeat(380);
    const from = performance.now();
    expect(seenIn(text).length).toBe(760);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

test.each([
  [['terapia', 'terapie', 'therapy', 'therapies'], 2],
  [['biotecnologica', 'biotecnologiche', 'biotecnologico', 'biotecnologici'], 1],
  [['disease', 'diseases'], 1],
  [['analysis', 'analyses'], 1],
  [['haematology', 'hematology'], 1],
  [['digitisation', 'digitization'], 1],
  [['virus', 'viruses'], 1],
  [['covid19', 'covid1'], 2],
])('forms %j have %i stems', (forms, count) => {
  expect(new Set(forms.map(stemOf)).size).toBe(count);
});

test('technologies are near whose names have all the words and others besides, the shortest names first', () => {
  const near = (text: string) => nearTechnologies(vocabulary, stemsOf(text).split(' '), 3);
  expect(near('decentralised trials')).toEqual(['dct']);
  expect(near('trial')).toEqual(['trials', 'dct']);
  expect(near('gene trials')).toEqual([]);
  // Words of both languages, of names of the same.
  expect(near('trial decentralizzati')).toEqual(['dct']);
  expect(near('trial rigenerativi')).toEqual([]);
  expect(near('ct')).toEqual([]);
  expect(near('')).toEqual([]);
});

test('stems of a folded text keep its words', () => {
  expect(stemsOf('malattie rare del sangue').split(' ')).toHaveLength(4);
  expect(stemsOf('')).toBe('');
});

describe('words that name no technology', () => {
  const runsOf = (text: string) => [toConceptWords(text)];

  test('of a query all stand for keywords, but those that say how one asks', () => {
    const text = 'who can do organ on chip?';
    expect(phrasesOf(text, runsOf(text)).map(({ folded }) => folded)).toEqual(['organ on chip', 'organ', 'chip']);
    expect(tellingWords(runsOf(text))).toEqual(['organ', 'chip']);
    expect(isQuery(toConceptWords(text))).toBe(true);
  });

  test('of a long text only those of several words, the most frequent first, at most 48', () => {
    const filler = Array.from(
      { length: 80 },
      (_, index) => `word${String.fromCodePoint(97 + (index % 26))}${index}`,
    ).join(' ');
    const text = `Organ on chip. ${filler} organ on chip`;
    const phrases = phrasesOf(text, runsOf(text));
    expect(phrases[0]).toEqual({ folded: 'organ on chip', count: 2, shown: 'Organ on chip' });
    expect(phrases.every(({ folded }) => folded.includes(' '))).toBe(true);
    expect(phrases.length).toBeLessThanOrEqual(48);
    expect(isQuery(toConceptWords(text))).toBe(false);
  });

  test('only stop words are none', () => {
    expect(phrasesOf('il la di the of', runsOf('il la di the of'))).toEqual([]);
    expect(tellingWords(runsOf('il la di the of'))).toEqual([]);
  });

  test('are looked for in singular and plural, and only the longest of them count', () => {
    expect(keywordForms('wub')).toEqual(['wub', 'wubs']);
    expect(keywordForms('organoidi')).toContain('organoids');
    expect(keywordForms('gene therapies')).toContain('gene therapy');
    expect(keywordForms('terapia cellulare')).toEqual(expect.arrayContaining(['cell therapy', 'cells therapies']));
    expect(keywordForms('terapia cellulare')).not.toContain('cell treatment');
    expect(keywordForms('gemelli digitali')).toContain('digital twins');
    expect(keywordForms('terapie')).toContain('therapies');
    expect(keywordForms('terapie cellulari avanzate')).not.toContain('advanced cell therapies');
    expect(outermost([{ folded: 'rare disease' }, { folded: 'disease' }, { folded: 'seas' }])).toEqual([
      { folded: 'rare disease' },
      { folded: 'seas' },
    ]);
  });
});

test.each(['gran parte delle visite', 'in parte', 'le parti interessate', 'a parte'])('“%s” names nothing', (text) => {
  expect(seenIn(text)).toEqual([]);
});

test('“parto” and “terapia” are seen in one number and the other', () => {
  expect(seenIn('dolore del parto')).toEqual([['parto', ['birth']]]);
  expect(seenIn('una terapia')).toEqual([['terapia', ['therapy']]]);
});

test('words that say nothing alone are no keywords, but may stand in one', () => {
  const text = 'New effective drug development therapies';
  const phrases = phrasesOf(text, [toConceptWords(text)]).map(({ folded }) => folded);
  expect(phrases).toContain('drug development');
  expect(phrases).toContain('drug');
  for (const vague of ['new', 'effective', 'development', 'therapies']) expect(phrases).not.toContain(vague);
});
