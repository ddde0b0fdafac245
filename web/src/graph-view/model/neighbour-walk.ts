import type { GraphState } from './graph-state';
import { visibleGraph } from './visible-graph';

/** Where a reader stands: the node in focus and the nodes stepped through to get there, the last one nearest. */
export interface Walk {
  readonly at: string;
  readonly trail: readonly string[];
}

/** Directions of a walk: round the neighbours of the node before, into the neighbours of this one, back. */
export type WalkStep = 'next' | 'previous' | 'into' | 'back';

/** Visible neighbours of a node, clockwise from the top as they stand on the drawing, then by id. */
export function neighboursInOrder(state: GraphState, id: string): readonly string[] {
  const origin = state.positions.get(id) ?? { x: 0, y: 0 };
  const ids = new Set<string>();
  for (const { fromId, toId } of visibleGraph(state).relations) {
    if (fromId === id && toId !== id) ids.add(toId);
    if (toId === id && fromId !== id) ids.add(fromId);
  }
  const angle = (other: string) => {
    const point = state.positions.get(other) ?? origin;
    const turn = Math.atan2(point.x - origin.x, point.y - origin.y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return [...ids].sort((a, b) => angle(a) - angle(b) || a.localeCompare(b));
}

/** One step of a walk; null when there is nothing that way. */
export function walk(state: GraphState, from: Walk, step: WalkStep): Walk | null {
  if (step === 'back') {
    const at = from.trail.at(-1);
    return at === undefined ? null : { at, trail: from.trail.slice(0, -1) };
  }
  if (step === 'into') return walkInto(state, from);
  const anchor = from.trail.at(-1);
  if (anchor === undefined) return walkInto(state, from);
  const ring = neighboursInOrder(state, anchor);
  const at = ring[(ring.indexOf(from.at) + (step === 'next' ? 1 : -1) + ring.length) % ring.length];
  return at === undefined || at === from.at ? null : { at, trail: from.trail };
}

function walkInto(state: GraphState, from: Walk): Walk | null {
  const before = from.trail.at(-1);
  const ring = neighboursInOrder(state, from.at);
  const at = ring.find((id) => id !== before);
  return at === undefined ? null : { at, trail: [...from.trail, from.at].slice(-50) };
}
