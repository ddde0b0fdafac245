import { describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchLead, SearchQuestion } from '../../src/search/search-engine.ts';
import type { FacetCount } from '../../src/search/search-facets.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';

type Search = (text: string, more?: Partial<SearchQuestion>) => Promise<SearchAnswer>;

/** Of three kinds, none of which the text finds first, or at all. */
const LEADS = ['cebr', 'smartls', 'assolombarda', 'milano'];
const TEXT = 'biotecnologie';
const BECAUSE = 'Quercia Alta';

/** What every engine must do with what is known to answer a text, on the seed's graph. @param idOf the id of a slug */
export function describeLeadContract(
  search: Search,
  slugsOf: (answer: SearchAnswer) => string[],
  idOf: (slug: string) => string,
): void {
  const leadsOf = (slugs: readonly string[]): SearchLead[] =>
    slugs.map((slug) => ({ id: idOf(slug), because: BECAUSE }));
  const withLeads = async (more: Partial<SearchQuestion> = {}): Promise<SearchAnswer> =>
    search(TEXT, { leads: leadsOf(LEADS), ...more });
  const countOf = (counts: readonly FacetCount[] | undefined, value: string): number =>
    counts?.find((one) => one.value === value)?.count ?? 0;

  describe('leads', () => {
    test('come first, in the given order, and say to what they are related', async () => {
      const { hits } = await withLeads();
      expect(slugsOf({ hits, total: 0, cap: 0, facets: {} }).slice(0, LEADS.length)).toEqual(LEADS);
      for (const { matchedBy, matchedTexts } of hits.slice(0, LEADS.length)) {
        expect(matchedBy).toBe('RELATED');
        expect(matchedTexts[0]).toBe(BECAUSE);
        expect(matchedTexts.length).toBeGreaterThan(1);
      }
      const scores = hits.map(({ score }) => score);
      const ofLeads = scores.slice(0, LEADS.length);
      expect(ofLeads).toEqual(ofLeads.toSorted((a, b) => b - a));
      expect(Math.max(...scores.slice(LEADS.length))).toBeLessThan(ofLeads.at(-1) ?? 0);
      expect(slugsOf(await withLeads({ leads: leadsOf(LEADS.toReversed()) })).slice(0, LEADS.length)).toEqual(
        LEADS.toReversed(),
      );
    });

    test('come after what has the typed identifier, and are not doubled by it', async () => {
      const slugs = slugsOf(await search('ITC4', { leads: leadsOf(['cebr', 'lombardia']) }));
      expect(slugs.slice(0, 2)).toEqual(['lombardia', 'cebr']);
      expect(slugs.filter((slug) => slug === 'lombardia')).toHaveLength(1);
    });

    test('that words find too are hits once, at their place', async () => {
      const plain = slugsOf(await search('milano', { limit: 60 }));
      const last = plain.at(-1) ?? '';
      const led = slugsOf(await search('milano', { leads: leadsOf([last]), limit: 60 }));
      expect(led[0]).toBe(last);
      expect(new Set(led).size).toBe(led.length);
    });

    test('are counted, in all and in facets', async () => {
      const [plain, led] = [await search(TEXT, { limit: 1_000 }), await withLeads({ limit: 1_000 })];
      const found = new Set(slugsOf(plain));
      const added = LEADS.filter((slug) => !found.has(slug));
      expect(added.length).toBeGreaterThan(1);
      expect(led.total).toBe(plain.total + added.length);
      expect(led.hits).toHaveLength(led.total);
      const counts = Map.groupBy(led.hits, ({ kind }) => kind);
      expect(new Map((led.facets.kind ?? []).map(({ value, count }) => [value, count]))).toEqual(
        new Map([...counts].map(([kind, hits]) => [kind, hits.length])),
      );
    });

    test('are left out by filters, and the counts of a facet leave out its own choice', async () => {
      const networks = await withLeads({ filters: { kind: ['Network', 'Place'] }, limit: 1_000 });
      expect(slugsOf(networks).slice(0, 2)).toEqual(['cebr', 'milano']);
      expect(networks.hits.every(({ kind }) => kind === 'Network' || kind === 'Place')).toBe(true);
      expect(networks.total).toBe(networks.hits.length);
      const all = await withLeads();
      expect(networks.facets).toEqual(all.facets);
      expect(await withLeads({ filters: { source: ['nobody'] } })).toMatchObject({ hits: [], total: 0 });
    });

    test('have values of other facets too', async () => {
      const [plain, led] = [await search(TEXT, { facets: ['place'] }), await withLeads({ facets: ['place'] })];
      const place = idOf('lombardia');
      const within = await withLeads({ filters: { place: [place] }, limit: 1_000 });
      expect(countOf(led.facets.place, place)).toBe(within.total);
      expect(within.total).toBeGreaterThanOrEqual(countOf(plain.facets.place, place));
    });

    test('stand once in pages of one list', async () => {
      const whole = await withLeads({ limit: 30 });
      for (const limit of [1, 3, 7]) {
        const pages: SearchAnswer['hits'] = [];
        for (let offset = 0; offset < 12; offset += limit) {
          pages.push(...(await withLeads({ offset, limit })).hits);
        }
        expect(pages).toEqual(whole.hits.slice(0, pages.length));
      }
    });

    test('that are gone are no hits', async () => {
      const gone = { id: 'ent_gone', because: BECAUSE };
      const { hits, total } = await search('xylophonequartet', { leads: [gone, ...leadsOf(['cebr'])] });
      expect(slugsOf({ hits, total, cap: 0, facets: {} })).toEqual(['cebr']);
      expect(total).toBe(1);
    });

    test('of a text that says nothing at all are none', async () => {
      for (const text of ['', ' ', '"']) expect((await search(text, { leads: leadsOf(['cebr']) })).hits).toEqual([]);
    });

    test('do no harm, however many there are and whatever is typed', async () => {
      const many = Array.from({ length: 100 }, (_, at) => ({ id: `ent_"${at}`, because: HOSTILE_TEXTS[at] ?? 'x' }));
      for (const text of HOSTILE_TEXTS.slice(0, 24)) {
        const { hits, total } = await search(text, { leads: many });
        expect(hits.length).toBeLessThanOrEqual(total);
      }
    });
  });
}
