import { statement } from '../../statement.ts';

/** A place and all that is part of it. Constraint entity_id. */
export const listPlacesWithin = statement<{ id: string; limit: number }, { id: string }>({
  name: 'listPlacesWithin',
  mode: 'read',
  cypher: `
    MATCH (:Entity {id: $id})<-[:PART_OF]-{0,8}(place:Place)
    RETURN DISTINCT place.id AS id
    LIMIT $limit`,
  example: { id: 'x', limit: 20_000 },
});
