import { mergeEdges } from '../model/merged-edges';
import type { GraphState, Point } from '../model/graph-state';
import { relationTotal, visibleGraph } from '../model/visible-graph';
import { radiusOf } from './node-look';

/** What the layout worker is asked: marks with their places and sizes, and how many relations pull each pair together. */
export interface LayoutQuestion {
  readonly request: number;
  readonly centerId: string | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fixed: boolean;
  }[];
  readonly edges: readonly (readonly [string, string, number])[];
}

/** Where the worker puts each mark. */
export interface LayoutAnswer {
  readonly request: number;
  readonly positions: readonly (readonly [string, Point])[];
}

/** The question for what is drawn now; hidden nodes take no room. */
export function layoutQuestion(state: GraphState, request: number): LayoutQuestion {
  const { nodes, relations } = visibleGraph(state);
  return {
    request,
    centerId: state.centerId,
    nodes: nodes.map((node) => ({
      id: node.id,
      ...(state.positions.get(node.id) ?? { x: 0, y: 0 }),
      size: radiusOf(relationTotal(node), node.id === state.centerId) + 6,
      fixed: state.pinned.has(node.id),
    })),
    edges: mergeEdges(relations).map((edge) => [edge.sourceId, edge.targetId, edge.relations.length]),
  };
}
