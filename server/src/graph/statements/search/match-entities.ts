import { statement } from '../../statement.ts';
import { FACET_SET, type FacetSetKey, MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';

/** The keys of the facet values of all entities that a Lucene query matches, one for each entity, in one row. Full-text index entity_search. */
export const matchEntities = statement<MatchParameters, { facetSets: FacetSetKey[] }>({
  name: 'matchEntities',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    RETURN collect(${FACET_SET}) AS facetSets`,
  example: { query: 'x', cap: 10_000, kinds: [], except: [] },
});
