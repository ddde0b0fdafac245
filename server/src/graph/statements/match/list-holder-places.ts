import { statement } from '../../statement.ts';

/** A place that holders are located in, and one that it is part of (or itself) that is asked for. */
export interface HolderPlacesRow {
  locatedId: string;
  placeId: string;
  /** Whether that one is a country, which it is by its code of two letters in the nomenclature of regions. */
  isCountry: boolean;
  holderIds: string[];
}

/**
 * Where the given holders are located, by the places that are directly part of `under`; when that is null, by countries and by what is
 * part of nothing. Constraint entity_id.
 */
export const listHolderPlaces = statement<{ ids: readonly string[]; under: string | null }, HolderPlacesRow>({
  name: 'listHolderPlaces',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:LOCATED_IN]->(located:Place)
    WITH located, collect(id) AS holderIds
    MATCH (located)-[:PART_OF]->{0,8}(place:Place)
    WITH DISTINCT located, holderIds, place
    WITH located, holderIds, place, EXISTS {
      MATCH (place)<-[:DESCRIBES]-(:Record)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'nuts'})
      WHERE size(code.value) = 2
    } AS isCountry
    WHERE CASE
      WHEN $under IS NULL THEN isCountry OR NOT EXISTS { MATCH (place)-[:PART_OF]->(:Place) }
      ELSE EXISTS { MATCH (place)-[:PART_OF]->(:Entity {id: $under}) }
    END
    RETURN located.id AS locatedId, place.id AS placeId, isCountry, holderIds`,
  example: { ids: ['x'], under: 'x' },
});
