import type { GraphReader } from '../../graph/graph.ts';
import { countFacetValues } from '../../graph/statements/search/count-facet-values.ts';
import { countSearchHits } from '../../graph/statements/search/count-search-hits.ts';
import type { MatchParameters } from '../../graph/statements/search/matching-entities.ts';
import type { FacetCount, FacetCounts, SearchFacet, SearchFilters } from '../search-facets.ts';
import { valuesOf, type KnownHits } from './known-hits.ts';

/** What facets are counted over: everything of a question but its filters. */
export interface CountedMatch {
  graph: GraphReader;
  /** What matches within filters. */
  matchWithin: (filters: SearchFilters) => MatchParameters;
  /** All hits by kind under no filters; empty when not known. */
  kinds: readonly FacetCount[];
  /** Hits besides, which no query needs to find. */
  known: KnownHits;
}

/**
 * Counts facets. Those without a choice of their own share one statement; each of the others is counted as if nothing of it were
 * chosen, so that a reader sees what another value would give. Kinds are counted by themselves: they are all that a search
 * box asks for.
 */
export async function countFacets(
  match: CountedMatch,
  filters: SearchFilters,
  facets: readonly SearchFacet[],
): Promise<FacetCounts> {
  const chosen = facets.filter((facet) => facet !== 'kind' && isChosen(filters, facet));
  const others = facets.filter((facet) => facet !== 'kind' && !isChosen(filters, facet));
  const counted = await Promise.all([
    ...(facets.includes('kind') ? [countKinds(match, without(filters, 'kind'))] : []),
    ...(others.length === 0 ? [] : [countValues(match, filters, others)]),
    ...chosen.map(async (facet) => countValues(match, without(filters, facet), [facet])),
  ]);
  return Object.assign({}, ...counted) as FacetCounts;
}

async function countKinds(match: CountedMatch, filters: SearchFilters): Promise<FacetCounts> {
  const isKnown = match.kinds.length > 0 && !Object.values(filters).some((values) => values.length > 0);
  const rows = isKnown ? match.kinds : await match.graph.read(countSearchHits, match.matchWithin(filters));
  return { kind: withKnown(rows, match, filters, 'kind') };
}

async function countValues(
  match: CountedMatch,
  filters: SearchFilters,
  facets: readonly SearchFacet[],
): Promise<FacetCounts> {
  const prefixes = facets.map((facet) => `${facet}:`);
  const rows = await match.graph.read(countFacetValues, { ...match.matchWithin(filters), prefixes });
  const counts: FacetCounts = {};
  for (const facet of facets) {
    const own = rows
      .filter(({ value }) => value.startsWith(`${facet}:`))
      .map(({ value, count }) => ({ value: value.slice(facet.length + 1), count }));
    counts[facet] = withKnown(own, match, filters, facet);
  }
  return counts;
}

function withKnown(
  rows: readonly FacetCount[],
  { known }: CountedMatch,
  filters: SearchFilters,
  facet: SearchFacet,
): FacetCount[] {
  const counts = new Map(rows.map(({ value, count }) => [value, count]));
  for (const value of known.within(filters).flatMap((row) => valuesOf(row, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function isChosen(filters: SearchFilters, facet: SearchFacet): boolean {
  return (filters[facet] ?? []).length > 0;
}

function without(filters: SearchFilters, facet: SearchFacet): SearchFilters {
  return { ...filters, [facet]: [] };
}
