// Pins in which order a page shows an entity's links, and where its headings are found.
import { describe, expect, it } from 'vitest';
import type { RelationDirection, RelationType } from '../../generated/graphql';
import { groupAnchor, orderGroups, type RelationGroup } from './group-relations';

function group(type: RelationType, direction: RelationDirection | null): RelationGroup {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { type, direction, totalCount: 1, relations: { totalCount: 1, pageInfo, edges: [] } };
}

describe('orderGroups', () => {
  it('starts with what a page of the kind is for', () => {
    const groups = [group('LOCATED_IN', 'OUT'), group('ABOUT', 'OUT'), group('MEMBER_OF', 'IN')];
    expect(orderGroups('Network', groups).map(({ type }) => type)).toEqual(['MEMBER_OF', 'ABOUT', 'LOCATED_IN']);
  });

  it('puts what goes out before what comes in, and keeps a group for both in its place', () => {
    const groups = [group('RELATED', null), group('PART_OF', 'IN'), group('PART_OF', 'OUT')];
    expect(orderGroups('Project', groups).map(groupAnchor)).toEqual(['part-of-out', 'part-of-in', 'related-out']);
  });
});
