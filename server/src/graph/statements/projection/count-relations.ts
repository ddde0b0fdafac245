import { statement } from '../../statement.ts';

/**
 * Brings the number of relations of entities up to date, and marks them for search, whose documents tell their relations. Each type by itself, so that Neo4j reads the number it keeps for
 * it and does not walk along a hundred thousand relations of a hub. Constraint entity_id.
 */
export const countRelations = statement<{ ids: readonly string[] }, object>({
  name: 'countRelations',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    SET e:ToIndex
    SET e.relationCount = COUNT {
      (e)-[:MEMBER_OF|PARTICIPATES_IN|COORDINATES|AFFILIATED_WITH|HAS_COMPETENCE|ABOUT|BROADER|RELATED|FUNDED_BY|PART_OF|LOCATED_IN|PARTNER_OF|ORGANISES|AUTHORED|RESULT_OF|SUPPORTS|LEADS]-()
    }`,
  example: { ids: [] },
});
