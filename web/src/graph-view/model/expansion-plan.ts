import type { ExpansionRequest, GraphState, RelationGroup } from './graph-state';
import { missingRelations } from './visible-graph';

/** Above this many new nodes a reader is asked what to show. */
export const askAbove = 50;

/** Key of a group, unique within a node; also its form in the address. */
export function groupKey(group: Omit<RelationGroup, 'count'>): string {
  return `${group.type}.${group.direction}.${group.kind}`;
}

/** Whether expanding a node could add so much that the reader is asked first. */
export function needsAsking(state: GraphState, id: string): boolean {
  return missingRelations(state, id) > askAbove;
}

/** Groups of a node with what is missing of each on the drawing, most first; complete groups are left out. */
export function missingGroups(state: GraphState, id: string): readonly RelationGroup[] {
  const present = new Map<string, number>();
  for (const relation of state.relations.values()) {
    if (relation.fromId !== id && relation.toId !== id) continue;
    const isOut = relation.fromId === id;
    const kind = state.nodes.get(isOut ? relation.toId : relation.fromId)?.kind;
    if (!kind) continue;
    const key = groupKey({ type: relation.type, direction: isOut ? 'OUT' : 'IN', kind });
    present.set(key, (present.get(key) ?? 0) + 1);
  }
  return (state.nodes.get(id)?.groups ?? [])
    .map((group) => ({ ...group, count: group.count - (present.get(groupKey(group)) ?? 0) }))
    .filter((group) => group.count > 0)
    .sort((a, b) => b.count - a.count || groupKey(a).localeCompare(groupKey(b)));
}

/**
 * Requests that together ask for at most `limit` nodes of the chosen groups: every group gets its fair share, what a
 * small group does not need goes to the others. Groups that get nothing are left out.
 */
export function planExpansion(groups: readonly RelationGroup[], limit: number): readonly ExpansionRequest[] {
  const ordered = [...groups].sort((a, b) => a.count - b.count);
  let left = Math.max(0, Math.floor(limit));
  const shares = ordered.map((group, index) => {
    const share = Math.min(group.count, Math.ceil(left / (ordered.length - index)));
    left -= share;
    return { limit: share, group: { type: group.type, direction: group.direction, kind: group.kind } };
  });
  return shares.filter((request) => request.limit > 0);
}
