import type { EntityKind, EntityRelationsQuery, RelationDirection, RelationType } from '../../generated/graphql';

export type RelationEdge = NonNullable<EntityRelationsQuery['entity']>['relations']['edges'][number];

/** The links of one type and direction, and how many there are of them in all. */
export interface RelationGroup {
  type: RelationType;
  direction: RelationDirection;
  totalCount: number;
  edges: RelationEdge[];
}

interface CountRow {
  type: RelationType;
  direction: RelationDirection;
  count: number;
}

/** What the reader of such a page asks first; what is not named follows in the order of `USUAL`. */
const FIRST: Partial<Record<EntityKind, readonly string[]>> = {
  Network: ['MEMBER_OF.IN', 'PARTICIPATES_IN.IN', 'PART_OF.IN', 'ORGANISES.OUT', 'ABOUT.OUT'],
  WorkingGroup: [
    'LEADS.IN',
    'PARTICIPATES_IN.IN',
    'MEMBER_OF.IN',
    'PART_OF.OUT',
    'RELATED.OUT',
    'RELATED.IN',
    'ABOUT.OUT',
  ],
  Event: ['ORGANISES.IN', 'LOCATED_IN.OUT', 'PARTICIPATES_IN.IN'],
  Person: ['AFFILIATED_WITH.OUT'],
  Technology: ['HAS_COMPETENCE.IN', 'ABOUT.IN', 'BROADER.OUT', 'BROADER.IN'],
  Project: ['COORDINATES.IN', 'LEADS.IN', 'PARTICIPATES_IN.IN', 'PARTNER_OF.IN', 'FUNDED_BY.OUT'],
};

const USUAL: readonly RelationType[] = [
  'MEMBER_OF',
  'COORDINATES',
  'LEADS',
  'PARTICIPATES_IN',
  'PARTNER_OF',
  'AFFILIATED_WITH',
  'HAS_COMPETENCE',
  'ORGANISES',
  'SUPPORTS',
  'FUNDED_BY',
  'PART_OF',
  'ABOUT',
  'BROADER',
  'RELATED',
  'AUTHORED',
  'RESULT_OF',
  'LOCATED_IN',
];

function rank(kind: EntityKind, group: Pick<RelationGroup, 'type' | 'direction'>): number {
  const place = FIRST[kind]?.indexOf(`${group.type}.${group.direction}`) ?? -1;
  return place >= 0 ? place : 100 + USUAL.indexOf(group.type) * 2 + (group.direction === 'OUT' ? 0 : 1);
}

/** «Related» reads the same from both ends, so its two directions make one group. */
function groupDirection(type: RelationType, direction: RelationDirection): RelationDirection {
  return type === 'RELATED' ? 'OUT' : direction;
}

/** Puts links together by type and direction, with the totals that the server counted, in the order that a page of this kind wants. */
export function groupRelations(
  kind: EntityKind,
  edges: readonly RelationEdge[],
  counts: readonly CountRow[],
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { type, direction: stated, count } of counts) {
    const direction = groupDirection(type, stated);
    const group = groups.get(`${type}.${direction}`) ?? { type, direction, totalCount: 0, edges: [] };
    group.totalCount += count;
    groups.set(`${type}.${direction}`, group);
  }
  for (const edge of edges) {
    const { type } = edge.node;
    const direction = groupDirection(type, edge.direction);
    const key = `${type}.${direction}`;
    const group = groups.get(key) ?? { type, direction, totalCount: 0, edges: [] };
    group.edges.push(edge);
    group.totalCount = Math.max(group.totalCount, group.edges.length);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => rank(kind, one) - rank(kind, other));
}

/** The part of the page's address that leads to a group. */
export function groupAnchor(group: Pick<RelationGroup, 'type' | 'direction'>): string {
  return `${group.type}-${group.direction}`.toLowerCase().replaceAll('_', '-');
}
