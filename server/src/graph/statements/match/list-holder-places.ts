import { statement } from '../../statement.ts';

/**
 * Where the given holders are located, as the places that are directly part of `under`, or part of nothing when that is null; of a
 * place there may be several rows, and a holder may stand in several of them. Constraint entity_id.
 */
export const listHolderPlaces = statement<
  { ids: readonly string[]; under: string | null },
  { placeId: string; holderIds: string[] }
>({
  name: 'listHolderPlaces',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:LOCATED_IN]->(located:Place)
    WITH located, collect(id) AS holderIds
    MATCH (located)-[:PART_OF]->{0,8}(place:Place)
    WHERE CASE
      WHEN $under IS NULL THEN NOT EXISTS { MATCH (place)-[:PART_OF]->(:Place) }
      ELSE EXISTS { MATCH (place)-[:PART_OF]->(:Entity {id: $under}) }
    END
    WITH DISTINCT place, located, holderIds
    RETURN place.id AS placeId, holderIds`,
  example: { ids: ['x'], under: 'x' },
});
