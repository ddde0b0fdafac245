import { statement } from '../../statement.ts';

/** A page of the keys of all entities' facet values, in the order of their ids; null before a document was made. Constraint entity_id. */
export const listFacetSetKeys = statement<{ after: string; limit: number }, { id: string; facetSet: number | null }>({
  name: 'listFacetSetKeys',
  mode: 'read',
  cypher: `
    MATCH (e:Entity)
    WHERE e.id > $after
    RETURN e.id AS id, e.facetSet AS facetSet
    ORDER BY e.id
    LIMIT $limit`,
  example: { after: '', limit: 2000 },
});
