import type { GraphReader } from '../../graph/graph.ts';
import { listHolderPlaces } from '../../graph/statements/match/list-holder-places.ts';
import type { CompetenceRanking } from './rank-holders.ts';

/** How many of those ranked are located in a place or in what is part of it. */
export interface PlaceFindings {
  placeId: string;
  count: number;
}

/**
 * Counts those ranked by place: by the parts of the place that the ranking is limited to, else by country (what is part of no
 * other place). Most first, then by id. Whoever is in several places counts in each of them once.
 * @throws GraphUnavailable | StatementTimedOut
 */
export async function countPlaces(
  graph: GraphReader,
  { findings, placeId }: Pick<CompetenceRanking, 'findings' | 'placeId'>,
  limit: number,
): Promise<PlaceFindings[]> {
  if (findings.length === 0) return [];
  const ids = findings.map(({ holderId }) => holderId);
  const holders = new Map<string, Set<string>>();
  for (const { placeId: id, holderIds } of await graph.read(listHolderPlaces, { ids, under: placeId })) {
    const there = holders.get(id) ?? new Set();
    for (const holderId of holderIds) there.add(holderId);
    holders.set(id, there);
  }
  return [...holders]
    .map(([id, there]) => ({ placeId: id, count: there.size }))
    .sort((a, b) => b.count - a.count || (a.placeId < b.placeId ? -1 : 1))
    .slice(0, limit);
}
