import { statement } from '../../statement.ts';

/** What a consortium asks of a body, as far as sources state it. */
export interface OrganizationFactsRow {
  id: string;
  organizationType: string | null;
  /** ISO 3166-1 code as stated of the body itself; null where no source says. */
  country: string | null;
  /** ISO 3166-1 codes stated of the places it is located in, and of those these are part of. */
  placeCountries: string[];
  /** NUTS codes of the places it is located in, and of those these are part of. */
  nutsCodes: string[];
  /** What is stated of being a small or medium enterprise; null where no source says. */
  isSme: boolean | null;
  projectCount: number;
  coordinatedCount: number;
  /** Networks and working groups it is in. */
  groupIds: string[];
  /** Bodies it is part of, and itself. */
  houseIds: string[];
}

/** Facts of bodies, one row each. Constraint entity_id. */
export const listOrganizationFacts = statement<{ ids: readonly string[] }, OrganizationFactsRow>({
  name: 'listOrganizationFacts',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Entity {id: id})
    CALL (o) {
      OPTIONAL MATCH (o)-[:LOCATED_IN]->(:Entity)-[:LOCATED_IN|PART_OF]->{0,6}(place:Place)
      WITH DISTINCT place
      OPTIONAL MATCH (place)<-[:DESCRIBES]-(:Record)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'nuts'})
      RETURN collect(DISTINCT place.country) AS placeCountries, collect(DISTINCT code.value) AS nutsCodes
    }
    CALL (o) {
      OPTIONAL MATCH (o)-[r:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH w, max(CASE type(r) WHEN 'COORDINATES' THEN 1 ELSE 0 END) AS leads
      RETURN count(w) AS projectCount, sum(CASE WHEN w IS NULL THEN 0 ELSE leads END) AS coordinatedCount
    }
    CALL (o) {
      OPTIONAL MATCH (o)-[:MEMBER_OF|PARTICIPATES_IN|LEADS|COORDINATES]->(group:Network|WorkingGroup)
      RETURN collect(DISTINCT group.id) AS groupIds
    }
    CALL (o) {
      MATCH (o)-[:PART_OF]->{0,3}(house:Organization)
      RETURN collect(DISTINCT house.id) AS houseIds
    }
    RETURN id, o.organizationType AS organizationType, o.country AS country, placeCountries, nutsCodes,
      CASE
        WHEN o.organizationType = 'SME' THEN true
        WHEN o.sme = 'true' THEN true
        WHEN o.organizationType = 'LARGE_ENTERPRISE' THEN false
        WHEN o.sme = 'false' THEN false
        ELSE null
      END AS isSme, projectCount, coordinatedCount, groupIds, houseIds`,
  example: { ids: ['x'] },
});
