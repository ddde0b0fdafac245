import type { GraphReader } from '../../graph/graph.ts';
import { findPlaceByCode } from '../../graph/statements/bridges/find-place-by-code.ts';
import { listIdsByKey } from '../../graph/statements/match/list-ids-by-key.ts';
import { listMatchingOrganizations } from '../../graph/statements/match/list-matching-organizations.ts';
import { listPlacesWithin } from '../../graph/statements/match/list-places-within.ts';
import { HOME_REGION } from '../../home-region.ts';
import type { PartnerFilter } from './partner-question.ts';

const MAX_PLACES = 20_000;
/** A NUTS code begins with the country. */
const HOME_COUNTRY = HOME_REGION.replace('nuts:', '').slice(0, 2);

/** Which of the bodies meet the conditions; all of them, unread, where there is none. @throws GraphUnavailable */
export async function filterCandidates(
  graph: GraphReader,
  ids: readonly string[],
  filter: PartnerFilter,
): Promise<ReadonlySet<string>> {
  const { organizationTypes, countries, reach, isSmeOnly } = filter;
  const hasPlace = filter.place !== null || filter.network !== null || reach !== 'ANYWHERE';
  if (ids.length === 0 || (!hasPlace && organizationTypes === null && countries === null && !isSmeOnly)) {
    return new Set(ids);
  }
  const located = await findConditions(graph, filter);
  if (located === null) return new Set();
  const notCountries = reach === 'ABROAD' ? [HOME_COUNTRY] : null;
  const condition = { ...located, organizationTypes, countries, notCountries, isSmeOnly };
  const rows = await graph.read(listMatchingOrganizations, { ...condition, ids });
  return new Set(rows.map(({ id }) => id));
}

/** The places and the network that a filter names; null where one of them is none: then nobody is there. */
async function findConditions(
  graph: GraphReader,
  { place, network, reach }: PartnerFilter,
): Promise<{ placeIds: string[] | null; networkId: string | null } | null> {
  const keys = [place, network].filter((key) => key !== null);
  const [rows, home] = await Promise.all([
    keys.length === 0 ? [] : graph.read(listIdsByKey, { keys }),
    reach === 'REGION' ? graph.read(findPlaceByCode, { key: HOME_REGION }) : null,
  ]);
  const idOf = new Map(rows.map(({ key, id }) => [key, id]));
  const wanted = keys.map((key) => idOf.get(key));
  const ours = home?.map(({ id }) => id) ?? [];
  if (wanted.includes(undefined) || home?.length === 0) return null;
  const areas = [...(place === null ? [] : [idOf.get(place) ?? '']), ...ours];
  const within = await Promise.all(areas.map(async (id) => graph.read(listPlacesWithin, { id, limit: MAX_PLACES })));
  return {
    placeIds: common(within.map((places) => places.map(({ id }) => id))),
    networkId: network === null ? null : (idOf.get(network) ?? null),
  };
}

/** What is in all of the lists; null where there is no list. */
function common([first, ...others]: readonly string[][]): string[] | null {
  const sets = others.map((list) => new Set(list));
  return first?.filter((id) => sets.every((set) => set.has(id))) ?? null;
}
