import { describe, expect, test } from 'vitest';
import { SEARCH_FACETS, type SearchFacet, type SearchFilters } from '../../src/search/search-facets.ts';
import type { SearchAnswer, SearchQuestion } from '../../src/search/search-engine.ts';

type Search = (text: string, more?: Partial<SearchQuestion>) => Promise<SearchAnswer>;

const ALL = 1_000;

/** What every engine must do with facets, filters and orders, on the seed's graph. @param slugsOf slugs of hits, in their order */
export function describeFacetContract(search: Search, slugsOf: (answer: SearchAnswer) => string[]): void {
  const idsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ id }) => id).sort();
  const within = async (text: string, filters: SearchFilters): Promise<string[]> =>
    idsOf(await search(text, { filters, limit: ALL }));
  /** Up to three values of each facet among the hits of a text, with their counts. */
  const someValues = async (text: string): Promise<{ facet: SearchFacet; value: string; count: number }[]> => {
    const { facets } = await search(text, { facets: SEARCH_FACETS });
    return SEARCH_FACETS.flatMap((facet) =>
      (facets[facet] ?? []).slice(0, 3).map((counted) => ({ facet, ...counted })),
    );
  };

  test('a facet’s count is what its value leaves', async () => {
    const values = await someValues('lombardia');
    expect(new Set(values.map(({ facet }) => facet)).size).toBeGreaterThan(5);
    for (const { facet, value, count } of values) {
      const { total, hits } = await search('lombardia', { filters: { [facet]: [value] }, limit: ALL });
      expect({ facet, value, total, hits: hits.length }).toEqual({ facet, value, total: count, hits: count });
    }
  });

  test('facets that are not asked for are not counted', async () => {
    expect((await search('lombardia', { facets: [] })).facets).toEqual({});
    expect(Object.keys((await search('lombardia', { facets: ['year'] })).facets)).toEqual(['year']);
  });

  test('values of one filter widen, filters together narrow', async () => {
    const values = await someValues('lombardia');
    const [places, sources] = (['place', 'source'] as const).map((facet) =>
      values.filter((one) => one.facet === facet).map(({ value }) => value),
    );
    const [a = '', b = ''] = (sources ?? []).slice(-2);
    const [place = ''] = places ?? [];
    const [inA, inB, inPlace] = [
      await within('lombardia', { source: [a] }),
      await within('lombardia', { source: [b] }),
      await within('lombardia', { place: [place] }),
    ];
    const either = await within('lombardia', { source: [a, b] });
    expect(either).toEqual([...new Set([...inA, ...inB])].sort());
    expect(await within('lombardia', { source: [a, b], place: [place] })).toEqual(
      either.filter((id) => inPlace.includes(id)),
    );
  });

  test('counts of a facet leave out its own choice, and keep those of the others', async () => {
    const values = await someValues('lombardia');
    const source = values.find(({ facet }) => facet === 'source')?.value ?? '';
    const free = await search('lombardia', { facets: ['source', 'kind'] });
    const chosen = await search('lombardia', { facets: ['source', 'kind'], filters: { source: [source] } });
    expect(chosen.facets.source).toEqual(free.facets.source);
    const total = (chosen.facets.kind ?? []).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(chosen.total);
    expect(chosen.total).toBeLessThan(free.total);
  });

  test('a value that nothing has leaves nothing, whatever signs it has', async () => {
    for (const value of ['ent_nobody', '"', '*', 'a:b', ' OR ', '\\', '\u0000', "x'y", '[a]']) {
      expect(await search('lombardia', { filters: { source: [value] } })).toMatchObject({ hits: [], total: 0 });
    }
  });

  describe('without words', () => {
    test('all that filters leave are hits, most relations first', async () => {
      const networks = await search('', { filters: { kind: ['Network'] }, facets: ['kind', 'source'] });
      expect(networks.total).toBe(networks.hits.length);
      expect(slugsOf(networks)).toEqual(expect.arrayContaining(['cebr', 'een', 'edih', 'uehp', 'vanguard-initiative']));
      expect(networks.hits.every(({ kind }) => kind === 'Network')).toBe(true);
      expect(networks.hits.every(({ matchedTexts }) => matchedTexts.length > 0)).toBe(true);
      const byRelations = await search('', { filters: { kind: ['Network'] }, sort: 'RELATIONS' });
      expect(slugsOf(networks)).toEqual(slugsOf(byRelations));
    });

    test('and nothing without filters', async () => {
      expect(await search('', { filters: { kind: [] } })).toMatchObject({ hits: [], total: 0 });
    });
  });

  describe('orders', () => {
    test('by name follow the language', async () => {
      const named = async (sort: 'NAME_IT' | 'NAME_EN'): Promise<string[]> =>
        slugsOf(await search('', { filters: { kind: ['Network'] }, sort }));
      expect(await named('NAME_IT')).toEqual([
        'cebr',
        'een',
        'edih',
        'silver-economy-network',
        'uehp',
        'vanguard-initiative',
      ]);
      expect((await named('NAME_EN')).toSorted()).toEqual((await named('NAME_IT')).toSorted());
    });

    test.each(['NAME_IT', 'NAME_EN', 'YEAR', 'RELATIONS'] as const)(
      'by %s are of the same hits, in pages of one list',
      async (sort) => {
        const all = await search('lombardia', { limit: 60 });
        const sorted = await search('lombardia', { sort, limit: 60 });
        expect(sorted.total).toBe(all.total);
        const pieces = await Promise.all(
          [0, 20, 40].map(async (offset) => (await search('lombardia', { sort, offset })).hits),
        );
        expect(pieces.flat().map(({ id }) => id)).toEqual(sorted.hits.map(({ id }) => id));
      },
    );
  });

  describe('understands', () => {
    test.each([
      ['an Italian field where the project is told in English', 'sperimentazioni cliniche decentralizzate', 'smartls'],
      ['an English field', 'decentralized clinical trials', 'smartls'],
      ['words of which one stands in the name, others elsewhere', 'smartls sperimentazioni', 'smartls'],
      ['other forms of words', 'sperimentazioni decentralizzate', 'smartls'],
    ])('%s: %s', async (_what, text, slug) => {
      expect(slugsOf(await search(text)).slice(0, 5)).toContain(slug);
    });
  });

  test('says what was perhaps meant, and only where something was mistyped', async () => {
    expect((await search('politecnco')).didYouMean?.toLowerCase()).toBe('politecnico');
    expect((await search('politecnico')).didYouMean).toBeUndefined();
    expect((await search('xylophonequartet')).didYouMean).toBeUndefined();
  });
}
