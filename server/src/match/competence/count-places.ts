import type { GraphReader } from '../../graph/graph.ts';
import { countHoldersWithin } from '../../graph/statements/match/count-holders-within.ts';
import { listHolderPlaces, type HolderPlacesRow } from '../../graph/statements/match/list-holder-places.ts';
import type { CompetenceRanking } from './rank-holders.ts';

/** How many of those ranked are located in a place or in what is part of it. */
export interface PlaceFindings {
  placeId: string;
  count: number;
}

/**
 * Counts those ranked by place: by the parts of the place that the ranking is limited to, else by country (or what is part of
 * nothing, where no country is known). Most first, then by id. Whoever is in several places counts in each of them once.
 * @throws GraphUnavailable | StatementTimedOut
 */
export async function countPlaces(
  graph: GraphReader,
  { findings, placeId }: Pick<CompetenceRanking, 'findings' | 'placeId'>,
  limit: number,
): Promise<PlaceFindings[]> {
  if (findings.length === 0) return [];
  const ids = findings.map(({ holderId }) => holderId);
  const rows = await graph.read(listHolderPlaces, { ids, under: placeId });
  return countByPlace(placeId === null ? countriesFirst(rows) : rows).slice(0, limit);
}

/** How many of those ranked are in the place that the need names; null when it names none, and when another one is chosen. */
export async function countNamedPlace(
  graph: GraphReader,
  {
    findings,
    placeId,
    namedPlaceId,
    isInNamedPlace,
  }: Pick<CompetenceRanking, 'findings' | 'placeId' | 'namedPlaceId' | 'isInNamedPlace'>,
): Promise<PlaceFindings | null> {
  if (namedPlaceId === null || (placeId !== null && !isInNamedPlace)) return null;
  if (isInNamedPlace) return { placeId: namedPlaceId, count: findings.length };
  const ids = findings.map(({ holderId }) => holderId);
  const [row] = await graph.read(countHoldersWithin, { ids, placeId: namedPlaceId });
  return { placeId: namedPlaceId, count: row?.count ?? 0 };
}

/** Of what a place is part of the country alone, where it is known; else the outermost. Pure. */
export function countriesFirst(rows: readonly HolderPlacesRow[]): HolderPlacesRow[] {
  const known = new Set(rows.filter(({ isCountry }) => isCountry).map(({ locatedId }) => locatedId));
  return rows.filter(({ locatedId, isCountry }) => isCountry || !known.has(locatedId));
}

/** Each holder once in each place, most first, then by id. Pure; the order of rows does not matter. */
export function countByPlace(rows: readonly Pick<HolderPlacesRow, 'placeId' | 'holderIds'>[]): PlaceFindings[] {
  const holders = new Map<string, Set<string>>();
  for (const { placeId, holderIds } of rows) {
    const there = holders.get(placeId) ?? new Set();
    for (const id of holderIds) there.add(id);
    holders.set(placeId, there);
  }
  return [...holders]
    .map(([placeId, there]) => ({ placeId, count: there.size }))
    .sort((a, b) => b.count - a.count || (a.placeId < b.placeId ? -1 : 1));
}
