import type { MultiSearchQuery } from 'meilisearch';
import { toFacetSet, type FacetSet } from '../facet-sets.ts';
import { inOrder, type FacetCounts, type SearchFacet } from '../search-facets.ts';
import { sumCounts, totalOf, type EngineResult } from './join-results.ts';
import { askTogether, type ReadyConnection } from './meilisearch-connection.ts';
import { SLICES } from './meilisearch-document.ts';
import { countingSets, facetPath, type CountedLists, type SearchPlan } from './search-plan.ts';

/**
 * Up to so many hits the engine counts a facet hit by hit, with more value by value (milli's CANDIDATES_THRESHOLD; only where its
 * values come by the alphabet), and so many values it tells at most (sortFacetValuesBy and maxValuesPerFacet in schema/search).
 */
export const MOST_COUNTED_BY_HIT = 3_000;
/** A tenth fewer hits are reckoned with in a group of slices, which are never quite of one size. */
const SLICED_SHARE = 0.9;
/** Groups of slices: with more hits than fit into these, counting value by value is faster. */
const MOST_GROUPS = 4;
/** Values of a facet of more hits than that. */
const MOST_VALUES = 1_000;
/** So many sets of values are asked for at once, each by one document that has it. */
const LEARNT_TOGETHER = 500;
/** Facets with many values, each in a request of its own: the engine counts the facets of one after the other. */
const OF_MANY_VALUES: ReadonlySet<SearchFacet> = new Set(['place', 'programme']);

/** A list of hits to count facets in. */
interface CountedList {
  query: MultiSearchQuery;
  total: number;
}

/** Lists of which facets are counted, and what is known of them beforehand. */
export interface ToCount {
  /** The page, where it tells before anybody else how many hits there are, or the numbers of their facet values. */
  page: Promise<{ rest: EngineResult; exact: EngineResult }> | undefined;
  /** Whether the first list that has anything is all there is. */
  isOneList: boolean;
  /** Whether the hits are so many that nobody needs to ask how many before they are counted value by value; a guess may be wrong. */
  isLarge: boolean;
  /** Of a list of so many hits at most it is counted what numbers stand for; of more the engine counts facet by facet. */
  mostBySets: number;
}

/**
 * Counts facets. Of a list of up to 3,000 hits one number each is counted, which stands for all facet values of a document;
 * what it stands for is remembered here. Counting ten facets of a thousand hits takes the engine 40 ms, that number 3. A list of up
 * to 10,800 hits is counted so in slices: value by value takes longest where hits are many, and few of all.
 * @throws what the engine's client throws
 */
export async function countFacets(
  ready: ReadyConnection,
  { free, chosen, isCountedAlong }: Pick<SearchPlan, 'free' | 'chosen'> & { isCountedAlong: boolean },
  { page, isOneList, isLarge, mostBySets }: ToCount,
): Promise<FacetCounts> {
  const countGroup = async (lists: CountedLists, asked: ToCount['page']): Promise<FacetCounts> =>
    ready.counted.facets(keyOf(lists, isOneList), async () => {
      const known = await asked;
      const results = known === undefined ? undefined : [known.rest, known.exact];
      if (isCountedAlong && results?.every((result) => totalOf(result) <= mostBySets) === true) {
        const found = results.filter((result) => totalOf(result) > 0);
        return countSets(ready, lists.facets, isOneList ? found.slice(0, 1) : found);
      }
      return countLists(ready, mostBySets, lists.facets, await listsOf(ready, lists, { isOneList, isLarge }, results));
    });
  const groups = await Promise.all([
    free === undefined ? {} : countGroup(free, page),
    ...chosen.map(async (lists) => countGroup(lists, undefined)),
  ]);
  return Object.assign({}, ...groups) as FacetCounts;
}

/** Whether the facets without a choice were counted a moment ago. */
export function areCounted(ready: ReadyConnection, { free }: Pick<SearchPlan, 'free'>, isOneList: boolean): boolean {
  return free === undefined || ready.counted.knowsFacets(keyOf(free, isOneList));
}

function keyOf(lists: CountedLists, isOneList: boolean): object {
  return { lists, isOneList };
}

/** The lists that have anything; asked for unless it is known how many each has. */
async function listsOf(
  ready: ReadyConnection,
  { rest, exact }: CountedLists,
  { isOneList, isLarge }: Pick<ToCount, 'isOneList' | 'isLarge'>,
  known?: readonly EngineResult[],
): Promise<CountedList[]> {
  if (known === undefined && isLarge && !isOneList) {
    // Of exact hits there are never many; where there are none, nothing is counted.
    return [{ query: rest, total: Infinity }, ...(exact === undefined ? [] : [{ query: exact, total: 1 }])];
  }
  const queries = [rest, ...(exact === undefined ? [] : [exact])];
  const results = known ?? (await askTogether(ready, queries));
  const found = queries
    .map((query, index) => ({ query, total: totalOf(results[index]) }))
    .filter(({ total }) => total > 0);
  return isOneList ? found.slice(0, 1) : found;
}

async function countLists(
  ready: ReadyConnection,
  mostBySets: number,
  facets: readonly SearchFacet[],
  lists: readonly CountedList[],
): Promise<FacetCounts> {
  const small = lists.filter(({ total }) => total <= mostBySets);
  const large = lists.filter(({ total }) => total > mostBySets);
  const counts = await Promise.all([
    countBySets(ready, facets, small),
    ...large.map(async ({ query, total }) => {
      const groups = slicesFor(total, mostBySets);
      return (await countBySlices(ready, facets, query, groups)) ?? countByValues(ready, facets, query);
    }),
  ]);
  return sumCounts(facets, counts);
}

/** Groups of slices that a list's hits fit into; none when they are too many. */
function slicesFor(total: number, mostBySets: number): number[][] {
  const count = [2, 3, MOST_GROUPS].find((groups) => total <= groups * mostBySets * SLICED_SHARE);
  if (count === undefined) return [];
  return Array.from({ length: count }, (_, group) =>
    Array.from({ length: SLICES / count }, (_slice, at) => group * (SLICES / count) + at),
  );
}

/** Counts a list in groups of slices, two at a time; undefined without any, or where more hits than expected are in one. */
async function countBySlices(
  ready: ReadyConnection,
  facets: readonly SearchFacet[],
  query: MultiSearchQuery,
  groups: readonly (readonly number[])[],
): Promise<FacetCounts | undefined> {
  if (groups.length === 0) return undefined;
  const queries = groups.map((slices) => {
    const conditions = [query.filter ?? []].flat();
    return countingSets({ ...query, filter: [...conditions, `slice IN [${slices.join(', ')}]`] });
  });
  const half = Math.ceil(queries.length / 2);
  const results = await Promise.all([
    askTogether(ready, queries.slice(0, half)),
    askTogether(ready, queries.slice(half)),
  ]);
  const lists = results.flat();
  if (lists.some((list) => totalOf(list) > MOST_COUNTED_BY_HIT)) return undefined;
  return countSets(ready, facets, lists);
}

/** Counts a list's values one by one, in groups of facets at once. */
async function countByValues(
  ready: ReadyConnection,
  facets: readonly SearchFacet[],
  query: MultiSearchQuery,
): Promise<FacetCounts> {
  const counts = await Promise.all(groupsOf(facets).map(async (group) => countByFacets(ready, query, group)));
  return sumCounts(facets, counts);
}

async function countBySets(
  ready: ReadyConnection,
  facets: readonly SearchFacet[],
  lists: readonly CountedList[],
): Promise<FacetCounts> {
  const queries = lists.map(({ query }) => countingSets(query));
  return countSets(ready, facets, await askTogether(ready, queries));
}

/** Counts facets in lists that share no document. @throws SearchUnavailable when numbers are new and the engine does not tell them */
async function countSets(
  ready: ReadyConnection,
  facets: readonly SearchFacet[],
  lists: readonly EngineResult[],
): Promise<FacetCounts> {
  const keys: number[] = [];
  const times: number[] = [];
  for (const { facetDistribution } of lists) {
    const counts = facetDistribution?.['facetSet'] ?? {};
    for (const key of Object.keys(counts)) {
      keys.push(Number(key));
      times.push(counts[key] ?? 0);
    }
  }
  return ready.facetSets.count({ keys, times }, facets, async (unknown) => readFacetSets(ready, unknown));
}

/** What some numbers stand for, from a document of each. */
async function readFacetSets(ready: ReadyConnection, keys: readonly number[]): Promise<FacetSet[]> {
  const chunks = Array.from({ length: Math.ceil(keys.length / LEARNT_TOGETHER) }, (_, index) =>
    keys.slice(index * LEARNT_TOGETHER, (index + 1) * LEARNT_TOGETHER),
  );
  const results = await askTogether(
    ready,
    chunks.map((some) => ({
      indexUid: ready.index,
      filter: `facetSet IN [${some.join(', ')}]`,
      distinct: 'facetSet',
      attributesToRetrieve: ['id', 'facets'],
      limit: some.length,
    })),
  );
  return results.flatMap(({ hits }) =>
    hits.flatMap(({ facets }) => (facets === undefined ? [] : [toFacetSet(facets)])),
  );
}

async function countByFacets(
  ready: ReadyConnection,
  query: MultiSearchQuery,
  facets: readonly SearchFacet[],
): Promise<FacetCounts> {
  const [result] = await askTogether(ready, [{ ...query, facets: facets.map(facetPath) }]);
  return toCounts(result, facets);
}

function toCounts(result: EngineResult | undefined, facets: readonly SearchFacet[]): FacetCounts {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      inOrder(
        Object.entries(result?.facetDistribution?.[facetPath(facet)] ?? {}).map(([value, count]) => ({ value, count })),
      ).slice(0, MOST_VALUES),
    ]),
  );
}

function groupsOf(facets: readonly SearchFacet[]): SearchFacet[][] {
  const large = facets.filter((facet) => OF_MANY_VALUES.has(facet));
  const others = facets.filter((facet) => !OF_MANY_VALUES.has(facet));
  return [...(others.length === 0 ? [] : [others]), ...large.map((facet) => [facet])];
}
