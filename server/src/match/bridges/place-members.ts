import type { NetworkMemberRow } from '../../graph/statements/bridges/list-network-members.ts';

/** Size of the regions that members are counted by, as the European nomenclature NUTS has them. */
export type RegionLevel = 'COUNTRY' | 'NUTS1' | 'NUTS2' | 'NUTS3';

/** A member of a network and where it is. */
export interface Member {
  id: string;
  kind: string;
  sortIt: string;
  sortEn: string;
  isOurs: boolean;
  /** Regions of the level asked for, or the finest known above it; empty when no place is stated. */
  regionIds: string[];
}

/** How many letters the code of an area of a level has. */
const CODE_LENGTHS: Record<RegionLevel, number> = { COUNTRY: 2, NUTS1: 3, NUTS2: 4, NUTS3: 5 };

/**
 * Says where members are. Pure. Of the places a member lies in those count that have a NUTS code no longer than the level's, and of
 * these the ones that no other of them lies in: someone known only by country counts for the country.
 * @param codes NUTS code by id of the place
 * @param homeId who lies in this place is ours
 */
export function placeMembers(
  rows: readonly NetworkMemberRow[],
  codes: ReadonlyMap<string, string>,
  { homeId, level }: { homeId: string; level: RegionLevel },
): Member[] {
  return rows.map(({ placeIds, ...row }) => {
    const coded = placeIds.flatMap((id) => {
      const code = codes.get(id);
      return code === undefined || code.length > CODE_LENGTHS[level] ? [] : [{ id, code }];
    });
    const regionIds = coded
      .filter(({ id, code }) => coded.every((other) => other.id === id || !isWithin(other.code, code)))
      .map(({ id }) => id);
    return { ...row, isOurs: placeIds.includes(homeId), regionIds };
  });
}

function isWithin(code: string, larger: string): boolean {
  return code.length > larger.length && code.startsWith(larger);
}
