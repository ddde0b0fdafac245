import { describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { EntityKind } from '../../src/records/model.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { toSearchWords } from '../../src/search/search-words.ts';

/** What every engine must do when it is asked for what has words, on the seed's graph. @param slugOf the slug of an id */
export function describeWordsContract(engineOf: () => SearchEngine, slugOf: (id: string) => string): void {
  const list = async (words: string, kinds: EntityKind[] = ['Project'], limit = 50): Promise<string[]> => {
    const ids = await engineOf().listByWords({ words: toSearchWords(words), kinds, limit });
    return ids.map(slugOf);
  };

  describe('what has all of some words', () => {
    test.each([
      ['in a description', 'promuove i sistemi digitali', 'Project', 'smartls'],
      ['in another form', 'sistema digitale promosso', 'Project', undefined],
      ['in the singular', 'sperimentazione decentralizzata', 'Project', 'smartls'],
      ['in a description in English', 'starting and running decentralized trials', 'Project', 'smartls'],
      ['spelt otherwise', 'decentralised trials', 'Project', 'smartls'],
      ['in a name', 'human technopole', 'Organization', 'human-technopole'],
      ['in a name in the other language', 'technopole umano', 'Organization', 'human-technopole'],
      ['of another kind', 'human technopole', 'Person', undefined],
      ['with one word that it has not', 'sperimentazione decentralizzata xylophone', 'Project', undefined],
      ['with a typing error', 'sperimentazione decentralizata', 'Project', undefined],
      ['in what it is about only', 'governance smartls xylophone', 'Project', undefined],
    ] as const)('%s: %s', async (_where, words, kind, slug) => {
      const found = await list(words, [kind]);
      if (slug === undefined) expect(found).toEqual([]);
      else expect(found).toContain(slug);
    });

    test('is of any of the kinds, once each, and no more than asked for', async () => {
      const all = await list('milano', ['Organization', 'Place', 'Facility']);
      expect(all).toContain('politecnico-di-milano');
      expect(all).toContain('milano');
      expect(new Set(all).size).toBe(all.length);
      expect(await list('milano', ['Organization', 'Place', 'Facility'], 2)).toHaveLength(2);
    });

    test('is nothing where there are no words, and whatever is typed', async () => {
      expect(await list('')).toEqual([]);
      for (const text of ['AND', 'di', 'OR NOT', ...HOSTILE_TEXTS])
        expect((await list(text)).length, text.slice(0, 40)).toBeLessThanOrEqual(50);
    });
  });
}
