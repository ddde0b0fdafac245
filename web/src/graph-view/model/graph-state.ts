import type { EntityKind, RelationDirection, RelationType } from '../../generated/graphql';

/** A drawn entity. `groups` says how many relations it has by type, direction and kind, drawn or not. */
export interface GraphNode {
  readonly id: string;
  readonly slug: string;
  readonly kind: EntityKind;
  readonly name: NodeName;
  readonly sourceCount: number;
  readonly groups: readonly RelationGroup[];
}

/** A name in one language; `lang` is its BCP 47 tag, null when it is the same in every language. */
export interface NodeName {
  readonly text: string;
  readonly lang: string | null;
  readonly isFallback: boolean;
  readonly isOurs: boolean;
}

/** Relations of one type and direction (seen from the node) that lead to entities of one kind. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: RelationDirection;
  readonly kind: EntityKind;
  readonly count: number;
}

/** A relation between two drawn entities. */
export interface GraphRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  readonly role: string | null;
  readonly isInferred: boolean;
}

/** A place on the drawing, in layout units (y grows upwards). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What was asked for when a node was expanded: one group of relations, or all, and at most how many. */
export interface ExpansionRequest {
  readonly limit: number;
  readonly group: Omit<RelationGroup, 'count'> | null;
}

/** An expanded node: what was asked and which nodes stand on the drawing because of it. */
export interface Expansion {
  readonly requests: readonly ExpansionRequest[];
  readonly memberIds: readonly string[];
  /** Number of neighbours in the whole graph; null while only single groups were asked for. */
  readonly totalCount: number | null;
}

/** Everything that undo restores. Values are never changed in place. */
export interface GraphState {
  readonly centerId: string | null;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relations: ReadonlyMap<string, GraphRelation>;
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Nodes put on the drawing one by one, which no expansion needs to show. */
  readonly extras: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenNodes: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, Point>;
}

/** A drawing with nothing on it. */
export const emptyGraph: GraphState = {
  centerId: null,
  nodes: new Map(),
  relations: new Map(),
  expansions: new Map(),
  extras: new Set(),
  hiddenKinds: new Set(),
  hiddenNodes: new Set(),
  pinned: new Set(),
  positions: new Map(),
};

/** A drawing of one entity alone, at the origin. */
export function startGraph(center: GraphNode): GraphState {
  return {
    ...emptyGraph,
    centerId: center.id,
    nodes: new Map([[center.id, center]]),
    positions: new Map([[center.id, { x: 0, y: 0 }]]),
  };
}
