/** Pins what a question for relations names: most words side by side, then most of the name, several of about the same name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/kit/hostile-texts.ts';
import { readAskedTies, type AskedWord } from './asked-ties.ts';
import { namedThings, type NameCandidate, type NamedThing } from './named-things.ts';

const wordsOf = (text: string): AskedWord[] => readAskedTies(text)?.words ?? [];
const candidate = (id: string, names: string, more: Partial<NameCandidate> = {}): NameCandidate => ({
  id,
  kind: 'Organization',
  names,
  relationCount: 1,
  ...more,
});
const named = (text: string, candidates: readonly NameCandidate[]): NamedThing[] =>
  namedThings(wordsOf(text), candidates);
const idsOf = (things: readonly NamedThing[]): string[] => things.map(({ id }) => id);

const CLUSTER = candidate('cluster', 'Cluster lombardo scienze della vita\nLombardy Life Sciences Cluster');
const HUB = candidate('hub', 'Lombardia Life Sciences Hub', { kind: 'Project' });

describe('is named', () => {
  test('what stands there whole, stop words within included', () => {
    expect(named('soci del Cluster lombardo scienze della vita', [HUB, CLUSTER])).toMatchObject([
      { id: 'cluster', name: 'Cluster lombardo scienze della vita', from: 2, to: 7 },
    ]);
    expect(named('members of the Lombardy Life Sciences Cluster', [CLUSTER])[0]).toMatchObject({
      name: 'Lombardy Life Sciences Cluster',
      from: 3,
      to: 7,
    });
  });

  test('a body by most of its name, a title only by all of it', () => {
    const forum = 'Forum ricerca clinica Milano';
    const text = 'partner del forum ricerca clinica';
    expect(idsOf(named(text, [candidate('body', forum)]))).toEqual(['body']);
    expect(named(text, [candidate('title', forum, { kind: 'Project' })])).toEqual([]);
    expect(named('partner del forum', [candidate('body', forum)])).toEqual([]);
  });

  describe('a body by what its long name ends with', () => {
    const institute = candidate('institute', 'Istituto di ricerche farmacologiche Ada Neri\nIRFAN');

    test('if that is two words or more after “of”, or the first', () => {
      expect(named('partner di Ada Neri', [institute])).toMatchObject([{ id: 'institute', from: 2, to: 4 }]);
      expect(idsOf(named('Ada Neri partners', [institute]))).toEqual(['institute']);
      expect(named('partner di Neri', [institute])).toEqual([]);
      expect(named('progetti su Ada Neri', [institute])).toEqual([]);
      expect(named('partner di ricerche farmacologiche', [institute])).toEqual([]);
    });

    test('unless something else is called so too', () => {
      const field = candidate('field', 'Ada Neri', { kind: 'Technology' });
      const project = candidate('project', 'The Ada Neri way', { kind: 'Project' });
      const bodies = ['a', 'b', 'c'].map((id) => candidate(id, `Centro di studi avanzati e applicati ${id} Ada Neri`));
      expect(idsOf(named('partner di Ada Neri', [institute, project]))).toEqual([]);
      expect(idsOf(named('partner di Ada Neri', [institute, field]))).not.toContain('institute');
      expect(named('partner di Ada Neri', [institute, ...bodies])).toEqual([]);
      const paper = candidate('paper', 'At Ada Neri in Milan', { kind: 'Publication' });
      expect(idsOf(named('partner di Ada Neri', [institute, paper]))).toEqual(['institute']);
    });
  });

  test('by other forms of the words, but rather what is written so', () => {
    const found = named('what is in MIND', [candidate('minds', 'MINDS'), candidate('mind', 'MIND')]);
    expect(found[0]?.id).toBe('mind');
    expect(idsOf(named('partner di Malattie Genetiche', [candidate('x', 'Malattia genetica')]))).toEqual(['x']);
  });

  test('rather what more words name, and what stands after “of”', () => {
    const technopole = candidate('technopole', 'Technopole');
    const human = candidate('human', 'Human Technopole');
    expect(idsOf(named('partner di Human Technopole', [technopole, human]))).toEqual(['human']);
    const [asthma, heritage] = [candidate('asthma', 'Asthma'), candidate('heritage', 'Heritage')];
    expect(named('asthma partners of Heritage', [asthma, heritage])[0]?.id).toBe('heritage');
  });

  test('each of some bodies of one name, at most three, most related first', () => {
    const same = [1, 5, 3, 4].map((relationCount) => candidate(`b${relationCount}`, 'MIND', { relationCount }));
    expect(idsOf(named('what is in MIND', same))).toEqual(['b5', 'b4', 'b3']);
  });

  test.each([
    ['no word of it', 'partner di Bocconi', [CLUSTER]],
    ['only words that say nothing', 'soci del Cluster', [candidate('x', 'del')]],
    ['a name that is empty', 'partner di Bocconi', [candidate('x', ''), candidate('y', '🧬\n')]],
    ['nothing to choose from', 'partner di Bocconi', []],
  ])('nothing: %s', (_what, text, candidates) => {
    expect(named(text, candidates)).toEqual([]);
  });
});

test('whatever is asked and named, at most three stand within the words, in one stretch', () => {
  const expectWithin = (words: readonly AskedWord[], names: readonly string[]): void => {
    const candidates = names.map((name, at) => candidate(`e${at}`, name));
    const things = namedThings(words, candidates);
    expect(things.length).toBeLessThanOrEqual(3);
    for (const { from, to, score, id, name } of things) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(words.length);
      expect(score).toBeGreaterThan(0);
      expect(candidates.find((one) => one.id === id)?.names.split('\n')).toContain(name);
    }
  };
  for (const text of HOSTILE_TEXTS) expectWithin(wordsOf(`chi coordina ${text}`), [text, 'Cluster', '']);
  const part = fc.oneof(
    fc.constantFrom('Cluster', 'Human', 'Technopole', 'di', 'the', 'MIND', 'minds'),
    fc.string({ unit: 'binary' }),
  );
  const phrase = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(phrase, fc.array(phrase, { maxLength: 8 }), (text, names) => {
      expectWithin(wordsOf(`partner di ${text}`), names);
    }),
  );
  const word = fc.record({ word: fc.string(), isTelling: fc.boolean(), isAfterOf: fc.boolean() });
  fc.assert(fc.property(fc.array(word, { maxLength: 24 }), fc.array(phrase, { maxLength: 8 }), expectWithin));
});
