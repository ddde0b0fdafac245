import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';
import type { SearchAnswer, SearchEngine, SearchQuestion } from '../../src/search/search-engine.ts';
import { toSearchWords } from '../../src/search/search-words.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { describeFacetContract } from './search-contract-facets.ts';
import { describeLeadContract } from './search-contract-leads.ts';
import { describeWordsContract } from './search-contract-words.ts';

/** An engine that has indexed the seed's graph, and what tests may ask about its entities. */
export interface OpenEngine {
  engine: SearchEngine;
  /** Slugs by id of all entities. */
  slugs: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** What every search engine must do with the seed's graph, whichever it is. */
export function describeSearchContract(openEngine: () => Promise<OpenEngine>): void {
  let open: OpenEngine;

  beforeAll(async () => {
    open = await openEngine();
  });
  afterAll(async () => {
    await open.close();
  });

  const search = async (text: string, more: Partial<SearchQuestion> = {}): Promise<SearchAnswer> =>
    open.engine.search({ text, facets: ['kind'], offset: 0, limit: 20, ...more });
  const slugsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ id }) => open.slugs.get(id) ?? id);
  const find = async (text: string): Promise<string[]> => slugsOf(await search(text));

  describeFacetContract(search, slugsOf);
  describeLeadContract(search, slugsOf, (slug) => {
    const [id] = [...open.slugs].find(([, its]) => its === slug) ?? [];
    if (id === undefined) throw new Error(`The seed has no ${slug}`);
    return id;
  });

  describeWordsContract(
    () => open.engine,
    (id) => open.slugs.get(id) ?? id,
  );

  describe('finds first', () => {
    test.each([
      ['a whole name', 'Human Technopole', 'human-technopole'],
      ['a whole name in other case', 'HUMAN technopole', 'human-technopole'],
      ['a typing error', 'politecnco', 'politecnico-di-milano'],
      ['two letters swapped', 'assolombadra', 'assolombarda'],
      ['a missing accent', 'universita bocconi', 'universita-bocconi'],
      ['an accent', 'Università Bocconi', 'universita-bocconi'],
      ['a decomposed accent', 'Universita\u0300 Bocconi', 'universita-bocconi'],
      ['the acronym CEBR', 'CEBR', 'cebr'],
      ['the acronym UEHP', 'uehp', 'uehp'],
      ['the acronym EEN', 'EEN', 'een'],
      ['the acronym FRRB', 'frrb', 'frrb'],
      ['the acronym EDIH', 'EDIH', 'edih'],
      ['an English name where there is an Italian one', 'Lombardy Region', 'regione-lombardia'],
      ['an Italian name where there is an English one', 'Scienze della vita', 'life-sciences'],
      ['the other language’s', 'Life sciences', 'life-sciences'],
      ['a project’s name', 'smartls', 'smartls'],
    ])('%s', async (_what, text, slug) => {
      expect((await find(text))[0]).toBe(slug);
    });
  });

  describe('finds', () => {
    test.each([
      ['the beginning of a word', 'technop', 'human-technopole'],
      ['the beginning of the last word', 'vanguard init', 'vanguard-initiative'],
      ['words in another order', 'milano politecnico', 'politecnico-di-milano'],
      ['what stands after an apostrophe', 'citta della salute', 'citta-della-salute'],
      [
        'a typographic apostrophe where a straight one stands',
        'dall’innovazione digitale',
        'digital-health-revolution-2025',
      ],
      ['words of a description (U2)', 'sperimentazione decentralizzata', 'smartls'],
      ['words of a description in English', 'decentralised clinical trials', 'smartls'],
    ])('%s: %s', async (_what, text, slug) => {
      expect(await find(text)).toContain(slug);
    });
  });

  describe('says why', () => {
    test.each([
      ['Human Technopole', 'human-technopole', 'EXACT_NAME'],
      ['cebr', 'cebr', 'EXACT_NAME'],
      ['Universita Bocconi', 'universita-bocconi', 'EXACT_NAME'],
      ['human techno', 'human-technopole', 'NAME'],
      ['politecnco', 'politecnico-di-milano', 'FUZZY_NAME'],
      ['innovazione digitale', 'digital-health-revolution-2025', 'NAME'],
    ])('%s finds %s by %s', async (text, slug, matchedBy) => {
      const { hits } = await search(text);
      expect(hits.find(({ id }) => open.slugs.get(id) === slug)?.matchedBy).toBe(matchedBy);
    });

    test('an exact name stands before a mere beginning, a beginning before a text', async () => {
      const order = ['IDENTIFIER', 'EXACT_NAME', 'NAME'];
      for (const text of ['milano', 'assolombarda', 'life sciences', 'lombardia', 'biotecnologie']) {
        const { hits } = await search(text, { limit: 50 });
        const ranks = hits.map(({ matchedBy }) => order.indexOf(matchedBy)).map((rank) => (rank === -1 ? 3 : rank));
        expect(
          ranks.filter((rank) => rank < 2),
          text,
        ).toEqual(ranks.slice(0, ranks.filter((rank) => rank < 2).length));
      }
    });
  });

  test('counts hits by kind before the kinds narrow them', async () => {
    const all = await search('milano', { limit: 1_000 });
    const counted = Map.groupBy(all.hits, ({ kind }) => kind);
    expect(new Map((all.facets.kind ?? []).map(({ value, count }) => [value, count]))).toEqual(
      new Map([...counted].map(([kind, hits]) => [kind, hits.length])),
    );
    expect(all.total).toBe(all.hits.length);
    const places = await search('milano', { filters: { kind: ['Place', 'Facility'] }, limit: 1_000 });
    expect(places.facets).toEqual(all.facets);
    expect(places.hits).toEqual(all.hits.filter(({ kind }) => kind === 'Place' || kind === 'Facility'));
    expect(places.total).toBe(places.hits.length);
    expect(await search('milano', { filters: { kind: ['Person'] } })).toMatchObject({
      hits: [],
      total: 0,
      facets: all.facets,
    });
  });

  test('pages are pieces of one list, the same each time', async () => {
    for (const text of ['lombardia', 'life', 'a', 'ricerca']) {
      const whole = await search(text, { limit: 60 });
      const pieces = await Promise.all([0, 20, 40].map(async (offset) => (await search(text, { offset })).hits));
      expect(pieces.flat()).toEqual(whole.hits);
      expect(new Set(whole.hits.map(({ id }) => id)).size).toBe(whole.hits.length);
      const scores = whole.hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    expect(await search('lombardia', { offset: 5_000 })).toMatchObject({ hits: [] });
  });

  test('marks what matched', async () => {
    for (const [text, slug, marked] of [
      ['politecnco', 'politecnico-di-milano', 'Politecnico'],
      ['universita', 'universita-bocconi', 'Università'],
      ['cebr', 'cebr', 'CEBR'],
      ['human techno', 'human-technopole', 'Human'],
    ] as const) {
      const { hits } = await search(text);
      const hit = hits.find(({ id }) => open.slugs.get(id) === slug);
      const pieces = highlight(hit?.matchedTexts ?? [], toSearchWords(text));
      expect(
        pieces
          .filter(({ isMatch }) => isMatch)
          .map((piece) => piece.text)
          .join(' '),
      ).toContain(marked);
    }
  });

  test.each(['', ' ', '...', '"', '+-&|!(){}[]^"~*?:\\/', '\u0000'])(
    'finds nothing for %j and says so',
    async (text) => {
      expect(await search(text)).toMatchObject({ hits: [], total: 0, facets: {} });
    },
  );

  test('takes stop words, operators and anything else without failing', async () => {
    for (const text of ['di', 'the', 'AND', 'OR NOT', 'a AND (b', 'della e di', ...HOSTILE_TEXTS]) {
      const { hits, total } = await search(text);
      expect(hits.length, text.slice(0, 40)).toBeLessThanOrEqual(Math.min(20, total));
    }
  });

  test('leaves stop words aside where others remain', async () => {
    expect((await find('il politecnico di milano'))[0]).toBe('politecnico-di-milano');
    expect((await find('the cluster of the life sciences')).length).toBeGreaterThan(0);
  });

  test('finds nothing where nothing is near', async () => {
    expect(await search('xylophonequartet')).toMatchObject({ hits: [], total: 0 });
  });
}
