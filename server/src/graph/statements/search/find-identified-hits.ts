import { statement } from '../../statement.ts';
import { FACET_SET, type FacetSetKey } from './matching-entities.ts';
import { SEARCH_HIT_COLUMNS, type SearchHitRow } from './search-hit-columns.ts';

/** An entity with the identifier asked for. */
export interface IdentifiedRow extends SearchHitRow {
  facetSet: FacetSetKey;
  /** `facet:value`; null before its document was made, and where they are not asked for. */
  facetValues: string[] | null;
}

/** Entities with an identifier that equals one of the folded texts. Index identifier_value. */
export const findIdentifiedHits = statement<
  { identifiers: readonly string[]; exactName: string; baseScore: number; withFacetValues: boolean },
  IdentifiedRow
>({
  name: 'findIdentifiedHits',
  mode: 'read',
  cypher: `
    MATCH (i:Identifier)
    USING INDEX i:Identifier(folded)
    WHERE i.folded IN $identifiers AND i.scheme <> 'key'
    MATCH (i)<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
    WITH DISTINCT e
    RETURN ${SEARCH_HIT_COLUMNS}, ${FACET_SET} AS facetSet, CASE WHEN $withFacetValues THEN e.facetValues END AS facetValues,
      $baseScore + log10(1.0 + e.relationCount) AS score
    ORDER BY score DESC, id
    LIMIT 100`,
  example: { identifiers: ['x'], exactName: 'x', baseScore: 10_000, withFacetValues: true },
});
