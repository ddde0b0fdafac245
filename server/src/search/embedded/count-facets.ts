import type { GraphReader } from '../../graph/graph.ts';
import { listFacetSets } from '../../graph/statements/search/list-facet-sets.ts';
import { listFacetSetsOf } from '../../graph/statements/search/list-facet-sets-of.ts';
import { matchEntities } from '../../graph/statements/search/match-entities.ts';
import type { FacetSetKey, MatchParameters } from '../../graph/statements/search/matching-entities.ts';
import type { FacetSets } from '../facet-sets.ts';
import { hasChoice, type FacetCounts, type SearchFacet, type SearchFilters } from '../search-facets.ts';
import type { KnownHits } from './known-hits.ts';

/** What matches within some filters: the question to Neo4j, and the keys of the facet values of what it found. */
export interface Matched {
  match: MatchParameters;
  facetSets: readonly FacetSetKey[];
}

/** What facets are counted over: everything of a question but its filters. */
export interface CountedMatch {
  graph: GraphReader;
  sets: FacetSets;
  matchWithin: (filters: SearchFilters) => MatchParameters;
  /** What matches within the filters of the question. */
  chosen: Matched;
  /** What matches without any filter; absent when that was not asked. */
  all: Matched | undefined;
  /** Hits besides, which no query needs to find. */
  known: KnownHits;
}

/**
 * Counts facets. Those without a choice of their own are counted together; each of the others as if nothing of it were chosen,
 * so that a reader sees what another value would give.
 */
export async function countFacets(
  counted: CountedMatch,
  filters: SearchFilters,
  facets: readonly SearchFacet[],
): Promise<FacetCounts> {
  const withChoice = facets.filter((facet) => isChosen(filters, facet));
  const others = facets.filter((facet) => !isChosen(filters, facet));
  const parts = await Promise.all([
    ...(others.length === 0 ? [] : [countWithin(counted, counted.chosen, filters, others)]),
    ...withChoice.map(async (facet) => {
      const fewer = { ...filters, [facet]: [] };
      return countWithin(counted, await matchedWithin(counted, fewer), fewer, [facet]);
    }),
  ]);
  return Object.assign({}, ...parts) as FacetCounts;
}

async function matchedWithin({ graph, all, matchWithin }: CountedMatch, filters: SearchFilters): Promise<Matched> {
  return all !== undefined && !hasChoice(filters) ? all : readMatched(graph, matchWithin(filters));
}

/** What matches, without reading a page of it. @throws GraphUnavailable | StatementTimedOut */
export async function readMatched(graph: GraphReader, match: MatchParameters): Promise<Matched> {
  const [row] = await graph.read(matchEntities, match);
  return { match, facetSets: row?.facetSets ?? [] };
}

async function countWithin(
  { graph, sets, known }: CountedMatch,
  { match, facetSets }: Matched,
  filters: SearchFilters,
  facets: readonly SearchFacet[],
): Promise<FacetCounts> {
  const others = known.within(filters);
  const keysOfOthers = others.map(({ facetSet }) => facetSet);
  const found = keysOfOthers.length === 0 ? facetSets : [...facetSets, ...keysOfOthers];
  return sets.count({ keys: found }, facets, async (keys) => {
    const asked: ReadonlySet<FacetSetKey> = new Set(keys);
    const ids = others.filter(({ facetSet }) => asked.has(facetSet)).map(({ id }) => id);
    const ofMatched = facetSets.some((key) => asked.has(key));
    const rows = await Promise.all([
      ofMatched ? graph.read(listFacetSets, { ...match, facetSets: keys }) : [],
      ids.length > 0 ? graph.read(listFacetSetsOf, { ids }) : [],
    ]);
    return rows.flat();
  });
}

function isChosen(filters: SearchFilters, facet: SearchFacet): boolean {
  return (filters[facet] ?? []).length > 0;
}
