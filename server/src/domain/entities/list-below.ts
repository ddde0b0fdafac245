import type { GraphReader } from '../../graph/graph.ts';
import { listNarrowerTechnologies } from '../../graph/statements/match/list-narrower-technologies.ts';
import { listPlacesWithin } from '../../graph/statements/match/list-places-within.ts';
import { listIdsOfKeys } from './list-ids-of-keys.ts';
import { listEntitiesById } from './entity.ts';

/** More than all parts of a country, and all fields below one (EMDN 8,500 is the largest vocabulary with levels). */
const MAX_BELOW = 20_000;

/**
 * Places or technologies and all that lies below them, by their ids.
 * @param keys ids or slugs
 * @returns the keys that name nothing of the kind, if any; nothing is read for the others then
 */
export async function listBelow(
  graph: GraphReader,
  kind: 'Place' | 'Technology',
  keys: readonly string[],
): Promise<{ ids: string[]; unknown: string[] }> {
  const wanted = await listIdsOfKeys(graph, keys);
  const entities = await listEntitiesById(graph, wanted);
  const unknown = keys.filter((_key, index) => entities[index]?.kind !== kind);
  if (unknown.length > 0) return { ids: [], unknown };
  const rows = kind === 'Place' ? await listWithin(graph, wanted) : await listNarrower(graph, wanted);
  return { ids: [...new Set(rows)], unknown };
}

async function listWithin(graph: GraphReader, ids: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(ids.map(async (id) => graph.read(listPlacesWithin, { id, limit: MAX_BELOW })));
  return lists.flat().map(({ id }) => id);
}

async function listNarrower(graph: GraphReader, ids: readonly string[]): Promise<string[]> {
  const rows = await graph.read(listNarrowerTechnologies, { ids, includeNarrower: true, limit: MAX_BELOW });
  return rows.map(({ technologyId }) => technologyId);
}
