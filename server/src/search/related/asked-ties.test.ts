/** Pins what a question for relations asks for: the kinds, the relations, and the words that may name something. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/kit/hostile-texts.ts';
import { readAskedTies } from './asked-ties.ts';

const tellingOf = (text: string): string[] =>
  (readAskedTies(text)?.words ?? []).filter(({ isTelling }) => isTelling).map(({ word }) => word);

describe('a question for relations', () => {
  test.each([
    ['chi coordina HERITAGE', ['Organization', 'Network', 'Person'], ['COORDINATES']],
    ['who coordinates HERITAGE', ['Organization', 'Network', 'Person'], ['COORDINATES']],
    ['soci del Cluster', ['Organization'], ['MEMBER_OF']],
    ['members of the Cluster', ['Organization'], ['MEMBER_OF']],
    ['events held at Assolombarda', ['Event'], ['LOCATED_IN', 'PART_OF']],
    ['gruppi di lavoro del Cluster', ['WorkingGroup'], []],
    ['il gruppo di lavoro di Assolombarda', ['WorkingGroup'], []],
    ['working groups of the Cluster', ['WorkingGroup'], []],
    ['reports written by Farmindustria', ['Publication'], ['AUTHORED']],
    ['rapporti scritti da Farmindustria', ['Publication'], ['AUTHORED']],
    ['what is in MIND', [], ['LOCATED_IN', 'PART_OF']],
    ['progetti finanziati dal PNRR', ['Project'], ['FUNDED_BY']],
    ['which projects did HERITAGE join', ['Project'], ['PARTICIPATES_IN', 'COORDINATES']],
    ['components of PNRR Mission 6', [], ['PART_OF', 'MEMBER_OF']],
  ])('%s', (text, kinds, types) => {
    expect(readAskedTies(text)).toMatchObject({ kinds, types, isForPartners: false });
  });

  test.each(['partner di Human Technopole', 'partners of Human Technopole', 'chi collabora con Human Technopole'])(
    'is for partners: %s',
    (text) => {
      expect(readAskedTies(text)).toMatchObject({ isForPartners: true });
      expect(tellingOf(text)).toEqual(['human', 'technopole']);
    },
  );

  test('takes the first word for a kind: partners of a project are bodies', () => {
    expect(readAskedTies('partner del progetto SMARTLS')?.kinds).toEqual(['Organization']);
    expect(readAskedTies('which projects of the Cluster')?.kinds).toEqual(['Project']);
  });

  test.each(['Human Technopole', 'malattie rare', 'gene therapy', '', 'di', 'the of', 'chi', 'soci', 'partner'])(
    'is not: %j',
    (text) => {
      expect(readAskedTies(text)).toBeUndefined();
    },
  );
});

describe('words', () => {
  test.each([
    ['chi fa ricerca in chimica', ['ricerca', 'chimica']],
    ['gruppo di lavoro digitale del Cluster', ['digitale', 'cluster']],
    ['who leads the Lombardia Life Sciences Hub', ['lombardia', 'life', 'sciences', 'hub']],
    ['aziende che partecipano a SMARTLS', ['aziende', 'smartls']],
  ])('that may name something or say more: %s', (text, expected) => {
    expect(tellingOf(text)).toEqual(expected);
  });

  test('stand after “of” with only articles between', () => {
    const afterOf = (text: string): string[] =>
      (readAskedTies(text)?.words ?? []).filter(({ isAfterOf }) => isAfterOf).map(({ word }) => word);
    expect(afterOf('partners of the Cluster')).toEqual(['the', 'cluster']);
    expect(afterOf('partner del Cluster lombardo')).toEqual(['cluster']);
    expect(afterOf('partners on asthma')).toEqual([]);
  });
});

test('whatever is typed is read in time, as words of letters and digits', () => {
  const expectHarmless = (text: string): void => {
    const asked = readAskedTies(text);
    if (asked === undefined) return;
    expect(asked.words.length).toBeLessThanOrEqual(24);
    expect(asked.words.some(({ isTelling }) => isTelling)).toBe(true);
    for (const { word } of asked.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
  };
  const startedAt = performance.now();
  const texts = ['chi e '.repeat(9_000), 'what is '.repeat(7_000), 'partner di '.repeat(5_000)];
  for (const text of [...HOSTILE_TEXTS, ...HOSTILE_TEXTS.map((hostile) => `chi coordina ${hostile}`), ...texts]) {
    expectHarmless(text);
  }
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  const parts = fc.constantFrom(
    'chi',
    'who',
    'partner',
    'di',
    'of',
    'the',
    'soci',
    'is',
    'in',
    'Cluster',
    '🧬',
    'עברית',
  );
  const phrase = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 40 });
  fc.assert(fc.property(phrase, (words) => expectHarmless(words.join(' '))));
});
