// Pins how an entity's links are put together and in which order a page shows them.
import { describe, expect, it } from 'vitest';
import type { RelationDirection, RelationType } from '../../generated/graphql';
import { groupAnchor, groupRelations, type RelationEdge } from './group-relations';

let nextId = 0;
function edge(type: RelationType, direction: RelationDirection): RelationEdge {
  nextId += 1;
  const id = String(nextId);
  return {
    direction,
    node: {
      id,
      type,
      role: null,
      startedOn: null,
      endedOn: null,
      isInferred: false,
      withdrawnOn: null,
      note: null,
      evidence: [],
    },
    neighbour: { id, slug: id, kind: 'Organization', name: { text: id, lang: null, isFallback: false, isOurs: false } },
  };
}

describe('groupRelations', () => {
  it('adds up what the server counted over the kinds of the other end', () => {
    const groups = groupRelations(
      'Organization',
      [edge('MEMBER_OF', 'IN')],
      [
        { type: 'MEMBER_OF', direction: 'IN', count: 7 },
        { type: 'MEMBER_OF', direction: 'IN', count: 3 },
      ],
    );
    expect(groups.map((group) => [group.totalCount, group.edges.length])).toEqual([[10, 1]]);
  });

  it('starts with what a page of the kind is for', () => {
    const edges = [edge('LOCATED_IN', 'OUT'), edge('ABOUT', 'OUT'), edge('MEMBER_OF', 'IN')];
    expect(groupRelations('Network', edges, []).map((group) => group.type)).toEqual([
      'MEMBER_OF',
      'ABOUT',
      'LOCATED_IN',
    ]);
  });

  it('keeps the directions apart, except where both read the same', () => {
    const edges = [edge('PART_OF', 'IN'), edge('PART_OF', 'OUT'), edge('RELATED', 'IN'), edge('RELATED', 'OUT')];
    expect(groupRelations('Project', edges, []).map(groupAnchor)).toEqual(['part-of-out', 'part-of-in', 'related-out']);
  });
});
