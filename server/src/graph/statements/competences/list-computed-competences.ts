import { statement } from '../../statement.ts';

/** The computed competences of holders as they stand. Constraint entity_id. */
export const listComputedCompetences = statement<
  { ids: readonly string[] },
  { id: string; hash: string; from: string; to: string }
>({
  name: 'listComputedCompetences',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[r:HAS_COMPETENCE]->(t:Entity)
    WHERE r.isInferred
    RETURN r.id AS id, r.hash AS hash, id AS from, t.id AS to`,
  example: { ids: [] },
});
