import { statement } from '../../statement.ts';
import type { FacetSetRow } from './list-facet-sets.ts';

/** The facet values of entities by id, with their keys; nothing of those whose document was not made yet. Constraint entity_id. */
export const listFacetSetsOf = statement<{ ids: readonly string[] }, FacetSetRow>({
  name: 'listFacetSetsOf',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    WHERE e.facetSet IS NOT NULL
    RETURN e.facetSet AS facetSet, e.facetValues AS values`,
  example: { ids: [] },
});
