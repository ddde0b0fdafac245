import type { EntityKind, EntityRefFragment } from '../../generated/graphql';

/** Warm ways lead over who can introduce one to another; the shortest over anything. */
export type PathMode = 'warm' | 'shortest';

/** Who can be an end of a warm way or stand on it. */
export const PARTY_KINDS = [
  'Organization',
  'Person',
  'Network',
  'WorkingGroup',
] as const satisfies readonly EntityKind[];

/** Whether somebody of this kind can be introduced. */
export function isParty(kind: EntityKind): boolean {
  return (PARTY_KINDS as readonly EntityKind[]).includes(kind);
}

/** The sort of ways to show: the one asked for, else warm ways where both ends, as far as they are chosen, can be introduced. */
export function modeOf(
  wanted: PathMode | undefined,
  start: EntityRefFragment | null,
  end: EntityRefFragment | null,
): PathMode {
  if (wanted !== undefined) return wanted;
  return [start, end].every((entity) => entity === null || isParty(entity.kind)) ? 'warm' : 'shortest';
}
