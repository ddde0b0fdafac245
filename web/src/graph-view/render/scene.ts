import type { GraphNode, GraphState } from '../model/graph-state';
import { mergeEdges, type MergedEdge } from '../model/merged-edges';
import { relationTotal, visibleDegrees, visibleGraph } from '../model/visible-graph';
import type { GraphSession } from '../model/graph-session';

/** What the canvas and the table show, worked out once from a session. */
export interface Scene {
  readonly state: GraphState;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly MergedEdge[];
  readonly degrees: ReadonlyMap<string, number>;
  /** Selected nodes and the ends of a selected line. */
  readonly marked: ReadonlySet<string>;
  readonly selectedEdge: string | null;
  /** Marks in the order in which they get labels. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** The scene of a session. */
export function sceneOf({ history, selection, selectedEdge }: GraphSession): Scene {
  const state = history.present;
  const visible = visibleGraph(state);
  const edges = mergeEdges(visible.relations);
  const degrees = visibleDegrees(visible);
  const edge = edges.find((one) => one.id === selectedEdge);
  const weight = (node: GraphNode) =>
    node.id === state.centerId ? Infinity : (degrees.get(node.id) ?? 0) * 1000 + relationTotal(node);
  const ranked = [...visible.nodes].sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id));
  return {
    state,
    nodes: visible.nodes,
    edges,
    degrees,
    marked: new Set([...selection, ...(edge ? [edge.sourceId, edge.targetId] : [])]),
    selectedEdge: edge?.id ?? null,
    ranks: new Map(ranked.map((node, index) => [node.id, index])),
  };
}

/** Marks that stand out when some are in focus: those and their neighbours. Everything when none is. */
export function highlighted(scene: Scene, focus: ReadonlySet<string>): ReadonlySet<string> | null {
  if (focus.size === 0) return null;
  const result = new Set(focus);
  for (const { sourceId, targetId } of scene.edges) {
    if (focus.has(sourceId)) result.add(targetId);
    if (focus.has(targetId)) result.add(sourceId);
  }
  return result;
}
