import type { GraphNode } from '../model/graph-state';

/** Outlines of marks. Together with the icon they tell kinds apart without colour. */
export type NodeShape = 'circle' | 'square' | 'diamond' | 'hexagon' | 'triangle' | 'pentagon';

/** Outline of each kind. */
export const shapeOfKind: Readonly<Record<GraphNode['kind'], NodeShape>> = {
  Organization: 'square',
  Person: 'circle',
  Network: 'hexagon',
  WorkingGroup: 'hexagon',
  Project: 'diamond',
  Programme: 'diamond',
  Technology: 'circle',
  Facility: 'pentagon',
  Event: 'triangle',
  Activity: 'triangle',
  Goal: 'circle',
  Indicator: 'square',
  Publication: 'square',
  Place: 'pentagon',
};

/** Radius of a mark in pixels at the usual zoom: grows with the root of its relations, so that area stands for number. */
export function radiusOf(relations: number, isCenter: boolean): number {
  const radius = Math.min(20, 8 + Math.sqrt(Math.max(0, relations)) * 1.1);
  return isCenter ? Math.max(18, radius) : radius;
}

/** Corners of an outline on the unit circle, first at the top, clockwise on screen; none for a circle. */
export function cornersOf(shape: NodeShape): readonly (readonly [number, number])[] {
  const [count, turn] = cornerPlan[shape];
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index / count) * 2 * Math.PI;
    return [Math.sin(angle), -Math.cos(angle)] as const;
  });
}

const cornerPlan: Readonly<Record<NodeShape, readonly [count: number, turn: number]>> = {
  circle: [0, 0],
  square: [4, Math.PI / 4],
  diamond: [4, 0],
  hexagon: [6, Math.PI / 6],
  triangle: [3, 0],
  pentagon: [5, 0],
};

/** How much larger an outline's circle is drawn than its radius, so that all outlines cover about the same area. */
export const stretchOf: Readonly<Record<NodeShape, number>> = {
  circle: 1,
  square: 1.22,
  diamond: 1.25,
  hexagon: 1.1,
  triangle: 1.45,
  pentagon: 1.15,
};
