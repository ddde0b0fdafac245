import type { SearchFacet as SearchFacetName, SearchFilters as SearchFiltersInput } from '../generated/resolvers.ts';
import { ENTITY_FACETS, SEARCH_FACETS, type SearchFacet, type SearchFilters } from '../search/search-facets.ts';
import { atMost, inRange } from './arguments.ts';
import type { ApiContext } from './context.ts';
import { entitiesByKey } from './resolvers/entities-by-key.ts';
import { badArgument } from './user-error.ts';

/** Facets whose values are given as words. */
const WORD_FACETS = ['field', 'network', 'place', 'organizationType', 'programme', 'role', 'source'] as const;
const MAX_VALUES = 50;
const MAX_LENGTH = 200;

/** The facets by their words in the API. */
export const FACET_OF: Readonly<Record<SearchFacetName, SearchFacet>> = {
  KIND: 'kind',
  FIELD: 'field',
  NETWORK: 'network',
  PLACE: 'place',
  ORGANIZATION_TYPE: 'organizationType',
  PROGRAMME: 'programme',
  YEAR: 'year',
  ROLE: 'role',
  SOURCE: 'source',
  SME: 'sme',
};
export const NAME_OF = Object.fromEntries(Object.entries(FACET_OF).map(([name, facet]) => [facet, name])) as Readonly<
  Record<SearchFacet, SearchFacetName>
>;

/**
 * Filters as engines take them: entities by id, years as words.
 * @param kinds chosen beside the filters
 * @throws GraphQLError BAD_USER_INPUT for a value that nothing has, and for too many
 */
export async function readSearchFilters(
  filters: SearchFiltersInput | null | undefined,
  kinds: readonly string[] | null | undefined,
  context: ApiContext,
): Promise<SearchFilters> {
  const given = valuesOf(filters ?? {}, kinds ?? []);
  for (const facet of SEARCH_FACETS) checkValues(`filters.${facet}`, given[facet] ?? []);
  const known = new Set((await knownSources(given.source ?? [], context)).map(({ id }) => id));
  const unknown = (given.source ?? []).find((id) => !known.has(id));
  if (unknown !== undefined) throw badArgument('filters.source', `there is no source ${unknown}`);
  return { ...given, ...(await entityIds(given, context)) };
}

/** The values of each facet as words. @throws GraphQLError BAD_USER_INPUT for a year that is none */
function valuesOf(
  { kind, year, sme, ...others }: SearchFiltersInput,
  kinds: readonly string[],
): Partial<Record<SearchFacet, readonly string[]>> {
  const given: Partial<Record<SearchFacet, readonly string[]>> = {
    kind: [...new Set([...kinds, ...(kind ?? [])])],
    year: (year ?? []).map((one) => String(inRange('filters.year', one, 1000, 9999))),
    sme: sme === true ? ['true'] : [],
  };
  for (const facet of WORD_FACETS) given[facet] = others[facet] ?? [];
  return given;
}

function checkValues(argument: string, values: readonly string[]): void {
  atMost(argument, values, MAX_VALUES);
  if (values.some((value) => value === '' || value.length > MAX_LENGTH))
    throw badArgument(argument, `values have 1 to ${String(MAX_LENGTH)} characters`);
}

async function knownSources(wanted: readonly string[], { loaders }: ApiContext): Promise<{ id: string }[]> {
  return wanted.length === 0 ? [] : loaders.sources();
}

/** Ids of the entities that filters name, looked up all at once. */
async function entityIds(given: SearchFilters, context: ApiContext): Promise<SearchFilters> {
  const keys = [...ENTITY_FACETS].flatMap((facet) => (given[facet] ?? []).map((key) => ({ facet, key })));
  if (keys.length === 0) return {};
  const entities = await entitiesByKey(
    keys.map(({ key }) => key),
    context,
  );
  const ids: Partial<Record<SearchFacet, string[]>> = {};
  for (const [index, { facet, key }] of keys.entries()) {
    const entity = entities[index];
    if (!entity) throw badArgument(`filters.${facet}`, `there is no entity ${key}`);
    (ids[facet] ??= []).push(entity.id);
  }
  return ids;
}
