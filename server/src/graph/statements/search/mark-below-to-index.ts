import { statement } from '../../statement.ts';

/**
 * Marks what tells in its search document what lies above the given entities: those below them, and who is about, competent
 * in, paid by or affiliated with any of these, or takes part in what is. Constraint entity_id.
 */
export const markBelowToIndex = statement<{ ids: readonly string[] }, object>({
  name: 'markBelowToIndex',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (below:Entity)-[:BROADER|PART_OF|LOCATED_IN]->{0,12}(e)
      RETURN DISTINCT below
    }
    WITH DISTINCT below
    CALL (below) {
      RETURN below AS teller
      UNION
      MATCH (below)<-[:ABOUT|HAS_COMPETENCE|FUNDED_BY|AFFILIATED_WITH]-(teller:Entity)
      RETURN teller
      UNION
      MATCH (below)<-[:FUNDED_BY]-(:Project)<-[:PARTICIPATES_IN|COORDINATES]-(teller:Entity)
      RETURN teller
      UNION
      MATCH (below)<-[:PARTICIPATES_IN|COORDINATES]-(teller:Entity)
      WHERE below:Project
      RETURN teller
      UNION
      MATCH (below)-[:PARTICIPATES_IN|COORDINATES]->(teller:Entity)
      RETURN teller
    }
    WITH DISTINCT teller
    WHERE NOT teller:ToIndex
    SET teller:ToIndex`,
  example: { ids: [] },
});
