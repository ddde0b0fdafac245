import type { Expansion, ExpansionRequest, GraphNode, GraphRelation, GraphState, Point } from './graph-state';
import { placeAround } from './initial-layout';

/** The answer to an expansion, best ranked neighbours first. */
export interface ExpansionAnswer {
  readonly centerId: string;
  readonly request: ExpansionRequest;
  readonly neighbours: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
  readonly totalCount: number;
}

/**
 * Adds the neighbours of an answer, at most `request.limit` of those not on the drawing yet, and the relations between
 * nodes that are on it. Nothing changes when the expanded node is not on the drawing.
 */
export function expand(state: GraphState, answer: ExpansionAnswer): GraphState {
  if (!state.nodes.has(answer.centerId)) return state;
  const fresh = answer.neighbours
    .filter((node, index, all) => !state.nodes.has(node.id) && all.findIndex((one) => one.id === node.id) === index)
    .slice(0, Math.max(0, answer.request.limit));
  const nodes = new Map(state.nodes);
  for (const node of fresh) nodes.set(node.id, node);
  const memberIds = answer.neighbours.map((node) => node.id).filter((id) => nodes.has(id) && id !== answer.centerId);
  const expansions = new Map(state.expansions);
  expansions.set(answer.centerId, joinExpansion(state.expansions.get(answer.centerId), answer, memberIds));
  const positions = placeAround(state, answer.centerId, fresh);
  return addRelations({ ...state, nodes, expansions, positions }, answer.relations);
}

function joinExpansion(
  before: Expansion | undefined,
  answer: ExpansionAnswer,
  memberIds: readonly string[],
): Expansion {
  return {
    requests: [...(before?.requests ?? []), answer.request],
    memberIds: [...new Set([...(before?.memberIds ?? []), ...memberIds])],
    totalCount: answer.request.group ? (before?.totalCount ?? null) : answer.totalCount,
  };
}

/** Puts single nodes on the drawing, around its centre; a collapse does not take them away. */
export function addNodes(state: GraphState, added: readonly GraphNode[]): GraphState {
  if (state.centerId === null || added.length === 0) return state;
  const fresh = added.filter((node) => !state.nodes.has(node.id));
  return {
    ...state,
    nodes: new Map([...state.nodes, ...fresh.map((node) => [node.id, node] as const)]),
    extras: new Set([...state.extras, ...added.map((node) => node.id)]),
    positions: placeAround(state, state.centerId, fresh),
  };
}

/** Adds relations of which both ends are on the drawing. */
export function addRelations(state: GraphState, relations: readonly GraphRelation[]): GraphState {
  const fitting = relations.filter(
    ({ id, fromId, toId }) => !state.relations.has(id) && state.nodes.has(fromId) && state.nodes.has(toId),
  );
  if (fitting.length === 0) return state;
  return { ...state, relations: new Map([...state.relations, ...fitting.map((one) => [one.id, one] as const)]) };
}

/**
 * Takes back the expansions of a node: what stands on the drawing only because of them goes, what another expansion
 * also shows, pinned nodes and the centre stay.
 */
export function collapse(state: GraphState, id: string): GraphState {
  if (!state.expansions.has(id)) return state;
  const expansions = new Map(state.expansions);
  expansions.delete(id);
  const kept = reachable({ ...state, expansions });
  kept.add(id);
  return keepOnly({ ...state, expansions }, kept);
}

function reachable(state: GraphState): Set<string> {
  const kept = new Set<string>([...state.pinned, ...state.extras]);
  if (state.centerId !== null) kept.add(state.centerId);
  const queue = [...kept];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const member of state.expansions.get(id)?.memberIds ?? []) {
      if (kept.has(member)) continue;
      kept.add(member);
      queue.push(member);
    }
  }
  return kept;
}

function keepOnly(state: GraphState, kept: ReadonlySet<string>): GraphState {
  const within = <V>(map: ReadonlyMap<string, V>) => new Map([...map].filter(([id]) => kept.has(id)));
  const among = (set: ReadonlySet<string>) => new Set([...set].filter((id) => kept.has(id)));
  return {
    ...state,
    nodes: within(state.nodes),
    relations: new Map([...state.relations].filter(([, one]) => kept.has(one.fromId) && kept.has(one.toId))),
    expansions: within(state.expansions),
    positions: within(state.positions),
    extras: among(state.extras),
    hiddenNodes: among(state.hiddenNodes),
    pinned: among(state.pinned),
  };
}

/** Hides nodes; the centre cannot be hidden, or nothing would explain the rest. */
export function hideNodes(state: GraphState, ids: Iterable<string>): GraphState {
  const added = [...ids].filter((id) => state.nodes.has(id) && id !== state.centerId && !state.hiddenNodes.has(id));
  return added.length === 0 ? state : { ...state, hiddenNodes: new Set([...state.hiddenNodes, ...added]) };
}

/** Shows everything that was hidden by hand or by kind. */
export function unhideAll(state: GraphState): GraphState {
  if (state.hiddenNodes.size === 0 && state.hiddenKinds.size === 0) return state;
  return { ...state, hiddenNodes: new Set(), hiddenKinds: new Set() };
}

/** Hides a kind, or shows it again. */
export function toggleKind(state: GraphState, kind: GraphNode['kind']): GraphState {
  return { ...state, hiddenKinds: toggled(state.hiddenKinds, kind) };
}

/** Pins nodes where they stand, so that the layout leaves them there; unpins them when all are pinned already. */
export function togglePinned(state: GraphState, ids: readonly string[]): GraphState {
  const present = ids.filter((id) => state.nodes.has(id));
  if (present.length === 0) return state;
  const pinned = new Set(state.pinned);
  const isUnpin = present.every((id) => pinned.has(id));
  for (const id of present) {
    if (isUnpin) pinned.delete(id);
    else pinned.add(id);
  }
  return { ...state, pinned };
}

/** Moves a node and pins it there: what a person has placed, a layout does not move. */
export function moveNode(state: GraphState, id: string, to: Point): GraphState {
  if (!state.nodes.has(id)) return state;
  return {
    ...state,
    positions: new Map(state.positions).set(id, to),
    pinned: new Set(state.pinned).add(id),
  };
}

/** Takes the positions of a layout; pinned nodes and nodes that are no longer there keep what they have. */
export function applyLayout(state: GraphState, layout: ReadonlyMap<string, Point>): GraphState {
  const positions = new Map(state.positions);
  for (const [id, point] of layout) if (state.nodes.has(id) && !state.pinned.has(id)) positions.set(id, point);
  return { ...state, positions };
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const result = new Set(set);
  if (!result.delete(value)) result.add(value);
  return result;
}
