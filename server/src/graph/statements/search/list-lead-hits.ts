import { statement } from '../../statement.ts';
import type { IdentifiedRow } from './find-identified-hits.ts';
import { FACET_SET } from './matching-entities.ts';

/** Entities by id, in this order, as hits: why they are hits is known, so their texts are left out. Constraint entity_id. */
export const listLeadHits = statement<
  { ids: readonly string[]; baseScore: number; withFacetValues: boolean },
  IdentifiedRow
>({
  name: 'listLeadHits',
  mode: 'read',
  cypher: `
    UNWIND range(0, size($ids) - 1) AS place
    MATCH (e:Entity {id: $ids[place]})
    RETURN e.id AS id, e.kind AS kind, e.allNames AS names, false AS isExactName, null AS about, null AS related,
      null AS text, ${FACET_SET} AS facetSet, CASE WHEN $withFacetValues THEN e.facetValues END AS facetValues,
      $baseScore - place AS score
    ORDER BY place`,
  example: { ids: [], baseScore: 5000, withFacetValues: true },
});
