import type { RelationCount } from '../domain/relations/relation-pages.ts';
import type { RelationGroupModel } from './models.ts';

/** Reads the same from either end, so its two directions make one group. */
const SYMMETRIC = 'RELATED';

/** Puts counts together over the kinds of the other end, and over directions where these say nothing. */
export function groupCounts(
  centerId: string,
  counts: readonly RelationCount[],
  types: readonly string[] | null,
): RelationGroupModel[] {
  const groups = new Map<string, RelationGroupModel>();
  for (const { type, direction: stated, count } of counts) {
    if (types !== null && !types.includes(type)) continue;
    const direction = type === SYMMETRIC ? null : stated;
    const key = `${type}.${direction ?? ''}`;
    const group = groups.get(key) ?? { centerId, type, direction, totalCount: 0 };
    group.totalCount += count;
    groups.set(key, group);
  }
  return [...groups.values()];
}
