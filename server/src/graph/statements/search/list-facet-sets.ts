import { statement } from '../../statement.ts';
import { MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';

/** Facet values as `facet:value`, and their key, which is made of them. */
export interface FacetSetRow {
  facetSet: number;
  values: string[];
}

/** What some keys of facet values stand for, among the entities that a Lucene query matches. Full-text index entity_search. */
export const listFacetSets = statement<MatchParameters & { facetSets: readonly number[] }, FacetSetRow>({
  name: 'listFacetSets',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    WITH e
    WHERE e.facetSet IN $facetSets
    WITH e.facetSet AS facetSet, collect(e)[0] AS one
    RETURN facetSet, one.facetValues AS values`,
  example: { query: 'x', cap: 10_000, kinds: [], except: [], facetSets: [0.5] },
});
