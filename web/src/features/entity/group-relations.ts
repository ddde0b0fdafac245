import type { EntityKind, EntityRelationsQuery, RelationType } from '../../generated/graphql';

/** The links of one type and direction: how many there are in all, and the first ones. */
export type RelationGroup = NonNullable<EntityRelationsQuery['entity']>['relationGroups'][number];

export type RelationEdge = RelationGroup['relations']['edges'][number];

/** What tells a group from the others; no direction where the type reads the same from either end. */
export type GroupKey = Pick<RelationGroup, 'type' | 'direction'>;

/** What the reader of such a page asks first; what is not named follows in the order of `USUAL`. */
const FIRST: Partial<Record<EntityKind, readonly string[]>> = {
  Network: ['MEMBER_OF.IN', 'PARTICIPATES_IN.IN', 'PART_OF.IN', 'ORGANISES.OUT', 'ABOUT.OUT'],
  WorkingGroup: ['LEADS.IN', 'PARTICIPATES_IN.IN', 'MEMBER_OF.IN', 'PART_OF.OUT', 'RELATED.OUT', 'ABOUT.OUT'],
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

function rank(kind: EntityKind, group: GroupKey): number {
  const direction = directionOf(group);
  const place = FIRST[kind]?.indexOf(`${group.type}.${direction}`) ?? -1;
  return place >= 0 ? place : 100 + USUAL.indexOf(group.type) * 2 + (direction === 'OUT' ? 0 : 1);
}

/** The groups in the order that a page of this kind wants. */
export function orderGroups(kind: EntityKind, groups: readonly RelationGroup[]): RelationGroup[] {
  return [...groups].sort((one, other) => rank(kind, one) - rank(kind, other));
}

/** Without a direction a group is told as seen from here. */
function directionOf({ direction }: GroupKey): 'OUT' | 'IN' {
  return direction ?? 'OUT';
}

/** The part of the page's address that leads to a group. */
export function groupAnchor(group: GroupKey): string {
  return `${group.type}-${directionOf(group)}`.toLowerCase().replaceAll('_', '-');
}

/** The words above a group. */
export function headingKey(group: GroupKey) {
  return directionOf(group) === 'OUT'
    ? (`relation.${group.type}.outHeading` as const)
    : (`relation.${group.type}.inHeading` as const);
}
