/**
 * What hits can be narrowed by. Values: `kind` a kind of entity; `field`, `network`, `place` and `programme` ids of entities
 * (a field with all its broader ones, a place with all it is part of, a programme with all it is part of);
 * `organizationType` the type's word; `year` four digits (of a project every year it runs); `role` the part an organization
 * or person takes in projects; `source` the id of a source; `sme` only `true`.
 */
export const SEARCH_FACETS = [
  'kind',
  'field',
  'network',
  'place',
  'organizationType',
  'programme',
  'year',
  'role',
  'source',
  'sme',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** Facets whose values are ids of entities. */
export const ENTITY_FACETS: ReadonlySet<SearchFacet> = new Set(['field', 'network', 'place', 'programme']);

/** Values chosen: any of one facet, some of each. A facet without values does not narrow. */
export type SearchFilters = Partial<Record<SearchFacet, readonly string[]>>;

/** Whether anything is chosen. */
export function hasChoice(filters: SearchFilters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/** How many hits have a value, with what narrows the hits but for this facet's own choice. */
export interface FacetCount {
  value: string;
  count: number;
}

/** Adds up counts of lists that share no hit, each of them ordered: largest first, then by value. */
export function addCounts(lists: readonly (readonly FacetCount[])[]): FacetCount[] {
  const some = lists.filter(({ length }) => length > 0);
  const [only = []] = some;
  if (some.length <= 1) return [...only];
  const counts = new Map<string, number>();
  for (const { value, count } of some.flat()) counts.set(value, (counts.get(value) ?? 0) + count);
  return inOrder([...counts].map(([value, count]) => ({ value, count })));
}

/** Largest first, then by value. */
export function inOrder(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Counts of the facets asked for, largest first, then by value. */
export type FacetCounts = Partial<Record<SearchFacet, FacetCount[]>>;
