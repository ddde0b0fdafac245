import type { Member } from './place-members.ts';

/** What is mastered, and by whom of those asked for. */
export interface HeldField {
  fieldId: string;
  sortIt: string;
  sortEn: string;
  holderIds: readonly string[];
}

/** A field that members elsewhere master and none of our members does. */
export interface WhiteSpot {
  fieldId: string;
  /** Members elsewhere that master it. */
  elsewhereIds: string[];
  /** Organizations at home that master it and are no members: they would fill the gap. */
  homeIds: string[];
}

/** The white spots of a network, those most members elsewhere master first. Pure. @param held by members, anywhere */
export function listWhiteSpots(
  members: readonly Member[],
  held: readonly HeldField[],
  heldAtHome: readonly HeldField[],
): WhiteSpot[] {
  const ours = new Set(members.filter(({ isOurs }) => isOurs).map(({ id }) => id));
  const all = new Set(members.map(({ id }) => id));
  const atHome = new Map(heldAtHome.map(({ fieldId, holderIds }) => [fieldId, holderIds]));
  return held
    .filter(({ holderIds }) => holderIds.length > 0 && !holderIds.some((id) => ours.has(id)))
    .toSorted((a, b) => b.holderIds.length - a.holderIds.length || (a.sortEn < b.sortEn ? -1 : 1))
    .map(({ fieldId, holderIds }) => ({
      fieldId,
      elsewhereIds: [...holderIds],
      homeIds: (atHome.get(fieldId) ?? []).filter((id) => !all.has(id)),
    }));
}
