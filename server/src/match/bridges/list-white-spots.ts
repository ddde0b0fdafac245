import type { Member } from './place-members.ts';

/** What is mastered, and by whom of those asked for. */
export interface HeldField {
  fieldId: string;
  sortIt: string;
  sortEn: string;
  holderIds: readonly string[];
}

/** Each field with those that lie below it: who masters one of these has something of the field. */
export type NarrowerFields = ReadonlyMap<string, readonly string[]>;

/** A field that members elsewhere master, of which none of our members has anything. */
export interface WhiteSpot {
  fieldId: string;
  /** Members elsewhere that master it. */
  elsewhereIds: string[];
  /** Organizations at home that master it or what lies below it, and are no members: they would fill the gap. */
  homeIds: string[];
}

/**
 * The white spots of a network, those most members elsewhere master first. Pure.
 * @param held by members, anywhere
 * @param heldAtHome of these fields and those below them, by members or not
 */
export function listWhiteSpots(
  members: readonly Member[],
  held: readonly HeldField[],
  heldAtHome: readonly HeldField[],
  narrower: NarrowerFields,
): WhiteSpot[] {
  const ours = new Set(members.filter(({ isOurs }) => isOurs).map(({ id }) => id));
  const all = new Set(members.map(({ id }) => id));
  const byMembers = holdersByField(held);
  const atHome = holdersByField(heldAtHome);
  const isOursIn = ({ fieldId }: HeldField): boolean =>
    holdersOf(fieldId, byMembers, narrower).some((id) => ours.has(id));
  return held
    .filter((field) => field.holderIds.length > 0 && !isOursIn(field))
    .toSorted((a, b) => b.holderIds.length - a.holderIds.length || (a.sortEn < b.sortEn ? -1 : 1))
    .map(({ fieldId, holderIds }) => ({
      fieldId,
      elsewhereIds: [...holderIds],
      homeIds: holdersOf(fieldId, atHome, narrower).filter((id) => !all.has(id)),
    }));
}

type HoldersByField = ReadonlyMap<string, readonly string[]>;

function holdersByField(held: readonly HeldField[]): HoldersByField {
  return new Map(held.map(({ fieldId, holderIds }) => [fieldId, holderIds]));
}

/** Who has a field or one below it, each once. */
function holdersOf(fieldId: string, holders: HoldersByField, narrower: NarrowerFields): string[] {
  const fields = [fieldId, ...(narrower.get(fieldId) ?? [])];
  return [...new Set(fields.flatMap((id) => holders.get(id) ?? []))];
}
