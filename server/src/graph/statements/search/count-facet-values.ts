import { statement } from '../../statement.ts';
import { MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';

/**
 * How many of the entities that a Lucene query matches have each facet value, for the facets whose values begin with one of
 * `prefixes`; at most `cap` entities are looked at. Full-text index entity_search.
 */
export const countFacetValues = statement<
  MatchParameters & { prefixes: readonly string[] },
  { value: string; count: number }
>({
  name: 'countFacetValues',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    UNWIND e.facetValues AS value
    WITH value, count(*) AS count
    WHERE any(prefix IN $prefixes WHERE value STARTS WITH prefix)
    RETURN value, count`,
  example: { query: 'x', cap: 10_000, skip: 0, kinds: [], except: [], prefixes: ['x:'] },
});
