import { statement } from '../../statement.ts';

/** How many of some holders are located in a place or in what is part of it. Constraint entity_id. */
export const countHoldersWithin = statement<{ ids: readonly string[]; placeId: string }, { count: number }>({
  name: 'countHoldersWithin',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (holder:Entity {id: id})
    WHERE EXISTS { (holder)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,8}(:Place {id: $placeId}) }
    RETURN count(DISTINCT holder) AS count`,
  example: { ids: ['x'], placeId: 'x' },
});
