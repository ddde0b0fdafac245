import { statement } from '../../statement.ts';

/** The organizations located in a place or a part of it, with names to sort by. Constraint entity_id. */
export const listOrganizationsInPlace = statement<{ place: string }, { id: string; sortIt: string; sortEn: string }>({
  name: 'listOrganizationsInPlace',
  mode: 'read',
  cypher: `
    MATCH (home:Entity {id: $place})
    MATCH (home)<-[:PART_OF|LOCATED_IN]-{0,6}(p:Place|Facility)<-[:LOCATED_IN]-(o:Organization)
    RETURN DISTINCT o.id AS id, o.sortIt AS sortIt, o.sortEn AS sortEn`,
  example: { place: 'x' },
});
