/** Pins that nothing a reader types or chooses becomes syntax of the engine, and that settings and code say the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/kit/hostile-texts.ts';
import type { SearchQuestion } from '../search-engine.ts';
import { allowedErrors, toSearchWords } from '../search-words.ts';
import { MOST_COUNTED_BY_HIT } from './count-facets.ts';
import { isEqual, isOneOf, toConditions } from './facet-filter.ts';
import { readIndexSettings } from './index-settings.ts';
import { MAX_HITS, planSearch, REORDERED, sampleQuery } from './search-plan.ts';

const plan = (text: string): ReturnType<typeof planSearch> =>
  planSearch(
    'kms',
    { text, offset: 0, limit: 20 },
    { words: toSearchWords(text), strategy: 'all', scope: 'related', first: [] },
    100,
  );

describe('a typed text', () => {
  test('is looked for as letters and digits, in names and as an identifier', () => {
    const { rest, exact } = plan('"IT 0123" -(x)');
    expect(rest.q).toBe('it 0123 x');
    expect(exact?.filter).toEqual([['identifiers IN ["it0123x"]', 'exactNames = "it 0123 x"']]);
  });

  test('is never syntax, whatever it holds', () => {
    const expectHarmless = (text: string): void => {
      const { rest, exact } = plan(text);
      expect(rest.q).toMatch(/^[\p{L}\p{N} ]*$/u);
      for (const condition of [exact?.filter ?? []].flat(2)) {
        expect(condition).toMatch(
          /^(?:exactNames = "[\p{L}\p{N} ]*"|identifiers IN \[(?:"[\p{L}\p{N}]*"(?:, )?)*\])$/u,
        );
        expect(condition.length).toBeLessThan(1_500);
      }
    };
    for (const text of HOSTILE_TEXTS) expectHarmless(text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectHarmless));
  });
});

describe('a choice', () => {
  test('is any of one facet and some of each', () => {
    expect(toConditions({ kind: ['Person', 'Project'], year: ['2024'], field: [] })).toEqual([
      ['facets.kind = "Person"', 'facets.kind = "Project"'],
      ['facets.year = "2024"'],
    ]);
    expect(toConditions({ kind: ['Person'], year: ['2024'] }, 'kind')).toEqual([['facets.year = "2024"']]);
  });

  test('stays a value, whatever it holds', () => {
    expect(isEqual('facets.kind', '" OR id EXISTS OR x = "')).toBe('facets.kind = "\\" OR id EXISTS OR x = \\""');
    expect(isEqual('facets.kind', '\\')).toBe('facets.kind = "\\\\"');
    expect(isOneOf('id', ['a', '"] OR x = "'])).toBe('id IN ["a", "\\"] OR x = \\""]');
  });

  test('of one facet is counted without itself', () => {
    const { free, chosen } = planSearch(
      'kms',
      { text: 'x', filters: { kind: ['Person'], year: ['2024'] }, facets: ['kind', 'sme'], offset: 0, limit: 20 },
      { words: ['x'], strategy: 'all', scope: 'related', first: [] },
      100,
    );
    const year = ['facets.year = "2024"'];
    const kind = ['facets.kind = "Person"'];
    const counted = [...(free === undefined ? [] : [free]), ...chosen];
    expect(counted.map(({ facets, rest, exact }) => ({ facets, rest: rest.filter, exact: exact?.filter }))).toEqual([
      {
        facets: ['sme'],
        rest: [kind, year, ['NOT identifiers IN ["x"]'], ['NOT exactNames = "x"']],
        exact: [kind, year, ['identifiers IN ["x"]', 'exactNames = "x"']],
      },
      {
        facets: ['kind'],
        rest: [year, ['NOT identifiers IN ["x"]'], ['NOT exactNames = "x"']],
        exact: [year, ['identifiers IN ["x"]', 'exactNames = "x"']],
      },
    ]);
    expect(counted.flatMap(({ rest, exact }) => [rest.limit, exact?.limit])).toEqual([0, 0, 0, 0]);
  });
});

describe('leads', () => {
  const withLeads = (more: Partial<SearchQuestion>): ReturnType<typeof planSearch> =>
    planSearch(
      'kms',
      { text: 'x', leads: [{ id: 'ent_a', because: 'X' }], offset: 0, limit: 20, ...more },
      { words: ['x'], strategy: 'all', scope: 'related', first: [] },
      100,
    );

  test('are asked for with whole names, and left out of the others', () => {
    const { exact, rest } = withLeads({});
    expect(exact?.filter).toEqual([['identifiers IN ["x"]', 'exactNames = "x"', 'id IN ["ent_a"]']]);
    expect(rest.filter).toContainEqual(['NOT id IN ["ent_a"]']);
  });

  test('stand among the others in an order that is not by fitness', () => {
    expect(withLeads({ sort: 'YEAR' }).rest.filter).toEqual([]);
  });
});

test('the first sixty come at once where they are ordered anew, however short the page', () => {
  const { rest } = planSearch(
    'kms',
    { text: 'x y', offset: 10, limit: 5 },
    { words: ['x', 'y'], strategy: 'all', scope: 'own', first: [] },
    100,
  );
  expect(rest).toMatchObject({ offset: 0, limit: REORDERED });
  expect(rest.attributesToSearchOn).not.toContain('related');
  expect(sampleQuery('kms', { words: ['x', 'y'], strategy: 'all', scope: 'own' })).toMatchObject({
    q: 'x y',
    limit: 5,
  });
});

test('what was found more strictly is asked for by its id, and not again among the others', () => {
  const reading = { words: ['x', 'y'], strategy: 'all', scope: 'own', first: ['a', 'b'] } as const;
  const { exact, rest } = planSearch('kms', { text: 'x y', offset: 0, limit: 5 }, reading, 100);
  expect(JSON.stringify(exact?.filter)).toContain('id IN');
  expect(JSON.stringify(rest.filter)).toContain('NOT id IN');
});

describe('the settings of the index', () => {
  test('forgive as many wrong letters as the rest of search does', async () => {
    const { settings } = await readIndexSettings();
    const { oneTypo = 0, twoTypos = 0 } = settings.typoTolerance?.minWordSizeForTypos ?? {};
    for (const [length, errors] of [
      [(oneTypo ?? 0) - 1, 0],
      [oneTypo ?? 0, 1],
      [(twoTypos ?? 0) - 1, 1],
      [twoTypos ?? 0, 2],
    ] as const) {
      expect(allowedErrors('x'.repeat(length)), String(length)).toBe(errors);
    }
    expect(settings.typoTolerance?.disableOnAttributes).toEqual(['identifiers', 'acronyms']);
  });

  test('give as many hits as answers say at most, and leave out the words that typed texts are freed of', async () => {
    const { settings, hash } = await readIndexSettings();
    expect(settings.pagination?.maxTotalHits).toBe(MAX_HITS);
    expect(settings.faceting?.maxValuesPerFacet).toBe(MOST_COUNTED_BY_HIT);
    expect(settings.stopWords).toContain('della');
    expect(hash).toMatch(/^[0-9a-f]{16}$/u);
    expect((await readIndexSettings()).hash).toBe(hash);
  });
});
