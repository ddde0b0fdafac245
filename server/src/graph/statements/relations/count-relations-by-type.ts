import { statement } from '../../statement.ts';

/** How many relations there are of each type: the counts that Neo4j keeps by type, without a scan. */
export const countRelationsByType = statement<object, { type: string; count: number }>({
  name: 'countRelationsByType',
  mode: 'read',
  cypher: `
    MATCH ()-[r:MEMBER_OF]->()
    WITH count(r) AS count
    RETURN 'MEMBER_OF' AS type, count
    UNION ALL
    MATCH ()-[r:PARTICIPATES_IN]->()
    WITH count(r) AS count
    RETURN 'PARTICIPATES_IN' AS type, count
    UNION ALL
    MATCH ()-[r:COORDINATES]->()
    WITH count(r) AS count
    RETURN 'COORDINATES' AS type, count
    UNION ALL
    MATCH ()-[r:AFFILIATED_WITH]->()
    WITH count(r) AS count
    RETURN 'AFFILIATED_WITH' AS type, count
    UNION ALL
    MATCH ()-[r:HAS_COMPETENCE]->()
    WITH count(r) AS count
    RETURN 'HAS_COMPETENCE' AS type, count
    UNION ALL
    MATCH ()-[r:ABOUT]->()
    WITH count(r) AS count
    RETURN 'ABOUT' AS type, count
    UNION ALL
    MATCH ()-[r:BROADER]->()
    WITH count(r) AS count
    RETURN 'BROADER' AS type, count
    UNION ALL
    MATCH ()-[r:RELATED]->()
    WITH count(r) AS count
    RETURN 'RELATED' AS type, count
    UNION ALL
    MATCH ()-[r:FUNDED_BY]->()
    WITH count(r) AS count
    RETURN 'FUNDED_BY' AS type, count
    UNION ALL
    MATCH ()-[r:PART_OF]->()
    WITH count(r) AS count
    RETURN 'PART_OF' AS type, count
    UNION ALL
    MATCH ()-[r:LOCATED_IN]->()
    WITH count(r) AS count
    RETURN 'LOCATED_IN' AS type, count
    UNION ALL
    MATCH ()-[r:PARTNER_OF]->()
    WITH count(r) AS count
    RETURN 'PARTNER_OF' AS type, count
    UNION ALL
    MATCH ()-[r:ORGANISES]->()
    WITH count(r) AS count
    RETURN 'ORGANISES' AS type, count
    UNION ALL
    MATCH ()-[r:AUTHORED]->()
    WITH count(r) AS count
    RETURN 'AUTHORED' AS type, count
    UNION ALL
    MATCH ()-[r:RESULT_OF]->()
    WITH count(r) AS count
    RETURN 'RESULT_OF' AS type, count
    UNION ALL
    MATCH ()-[r:SUPPORTS]->()
    WITH count(r) AS count
    RETURN 'SUPPORTS' AS type, count
    UNION ALL
    MATCH ()-[r:LEADS]->()
    WITH count(r) AS count
    RETURN 'LEADS' AS type, count`,
  example: {},
});
