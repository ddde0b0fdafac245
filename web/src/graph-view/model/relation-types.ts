import type { RelationType } from '../../generated/graphql';

/** All types of relations, in the order in which lists and filters show them. */
export const RELATION_TYPES = [
  'MEMBER_OF',
  'PART_OF',
  'PARTICIPATES_IN',
  'COORDINATES',
  'LEADS',
  'PARTNER_OF',
  'SUPPORTS',
  'FUNDED_BY',
  'ORGANISES',
  'AFFILIATED_WITH',
  'HAS_COMPETENCE',
  'ABOUT',
  'AUTHORED',
  'RESULT_OF',
  'LOCATED_IN',
  'BROADER',
  'RELATED',
] as const satisfies readonly RelationType[];

/** The relation type with this name; undefined when there is none. */
export function relationTypeFrom(name: string): RelationType | undefined {
  const wanted = name.toUpperCase().replaceAll('-', '_');
  return RELATION_TYPES.find((type) => type === wanted);
}
