import type { RelationType } from '../../generated/graphql';
import type { GraphRelation } from './graph-state';

/** All relations between two entities, drawn as one line. */
export interface MergedEdge {
  /** Key of the pair, the same whichever way its relations run. */
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly relations: readonly GraphRelation[];
  readonly types: readonly RelationType[];
  /** True when relations run both ways. */
  readonly isMutual: boolean;
  /** True when no source states any of them. */
  readonly isInferred: boolean;
}

/** One line per pair of entities; it runs the way of its first relation. Relations from a node to itself are left out. */
export function mergeEdges(relations: readonly GraphRelation[]): readonly MergedEdge[] {
  const pairs = new Map<string, GraphRelation[]>();
  for (const relation of relations) {
    if (relation.fromId === relation.toId) continue;
    const key = edgeKey(relation.fromId, relation.toId);
    const pair = pairs.get(key);
    if (pair) pair.push(relation);
    else pairs.set(key, [relation]);
  }
  return [...pairs].flatMap(([id, pair]) => {
    const first = pair[0];
    return first ? [mergePair(id, first, pair)] : [];
  });
}

/** Key of the line between two entities. */
export function edgeKey(a: string, b: string): string {
  return a < b ? `${a}--${b}` : `${b}--${a}`;
}

function mergePair(id: string, first: GraphRelation, pair: readonly GraphRelation[]): MergedEdge {
  return {
    id,
    sourceId: first.fromId,
    targetId: first.toId,
    relations: pair,
    types: [...new Set(pair.map((relation) => relation.type))],
    isMutual: pair.some((relation) => relation.fromId !== first.fromId),
    isInferred: pair.every((relation) => relation.isInferred),
  };
}
