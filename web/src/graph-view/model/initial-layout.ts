import type { GraphNode, GraphState, Point } from './graph-state';

const ringGap = 60;
const nodeGap = 34;

/** A number in [0, 1) that depends on the text alone (FNV-1a), so that a drawing comes out the same every time. */
export function seededFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash / 2 ** 32;
}

/**
 * Positions of the drawing with `fresh` nodes put on rings around a node: around the centre in a full circle, around
 * another node on its outer side. Nodes of one kind stand together. Depends only on ids, kinds and earlier positions.
 */
export function placeAround(state: GraphState, id: string, fresh: readonly GraphNode[]): ReadonlyMap<string, Point> {
  const positions = new Map(state.positions);
  const origin = positions.get(id) ?? { x: 0, y: 0 };
  const isCenter = id === state.centerId || (origin.x === 0 && origin.y === 0);
  const middle = isCenter ? 0 : Math.atan2(origin.y, origin.x);
  const span = isCenter ? 2 * Math.PI : (4 * Math.PI) / 3;
  const ordered = [...fresh].sort((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
  // What an earlier expansion put here is passed over: the next ones start further out, turned by the golden section.
  const before = state.expansions.get(id)?.memberIds.length ?? 0;
  const turn = before * 0.618;
  let ring = 1 + Math.floor(Math.sqrt(before / 6));
  for (let start = 0; start < ordered.length; ring += 1) {
    const radius = ring * ringGap * (isCenter ? 1.6 : 1);
    const places = Math.max(6, Math.floor((span * radius) / nodeGap));
    const batch = ordered.slice(start, start + places);
    batch.forEach((node, index) => {
      const share = (index + 0.5) / batch.length;
      const angle = middle - span / 2 + span * ((share + turn) % 1);
      const jitter = 1 + (seededFraction(node.id) - 0.5) * 0.2;
      positions.set(node.id, {
        x: origin.x + Math.cos(angle) * radius * jitter,
        y: origin.y + Math.sin(angle) * radius * jitter,
      });
    });
    start += batch.length;
  }
  return positions;
}
