import type { GraphNode, GraphRelation, GraphState } from './graph-state';

/** The part of the drawing that is not hidden. */
export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
}

/** Whether a node is drawn: neither it nor its kind is hidden. The centre's kind may be hidden, the centre stays. */
export function isVisible(state: GraphState, id: string): boolean {
  const node = state.nodes.get(id);
  if (!node || state.hiddenNodes.has(id)) return false;
  return id === state.centerId || !state.hiddenKinds.has(node.kind);
}

/** Nodes and relations that are drawn, in the order in which they came. */
export function visibleGraph(state: GraphState): VisibleGraph {
  const nodes = [...state.nodes.values()].filter((node) => isVisible(state, node.id));
  const ids = new Set(nodes.map((node) => node.id));
  const relations = [...state.relations.values()].filter(
    (relation) => ids.has(relation.fromId) && ids.has(relation.toId),
  );
  return { nodes, relations };
}

/** Number of nodes on the drawing by kind, hidden ones included, most first. */
export function kindCounts(state: GraphState): ReadonlyMap<GraphNode['kind'], number> {
  const counts = new Map<GraphNode['kind'], number>();
  for (const node of state.nodes.values()) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

/** Number of visible relations by node id; nodes without any are left out. */
export function visibleDegrees(graph: VisibleGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { fromId, toId } of graph.relations) {
    degrees.set(fromId, (degrees.get(fromId) ?? 0) + 1);
    if (toId !== fromId) degrees.set(toId, (degrees.get(toId) ?? 0) + 1);
  }
  return degrees;
}

/** Number of relations that a node has in the whole graph, drawn or not. */
export function relationTotal(node: GraphNode): number {
  return node.groups.reduce((sum, group) => sum + group.count, 0);
}

/** Number of relations of a node that are not on the drawing yet (hidden ones count as being on it). */
export function missingRelations(state: GraphState, id: string): number {
  const node = state.nodes.get(id);
  if (!node) return 0;
  let present = 0;
  for (const { fromId, toId } of state.relations.values()) if (fromId === id || toId === id) present += 1;
  return Math.max(0, relationTotal(node) - present);
}
