import { statement } from '../../statement.ts';
import { RIGHTS_TYPES } from './result-types.ts';

/**
 * How many deliverables and rights came of the projects about the given technologies that each of the given holders (all, when null) takes part in,
 * once for each technology. Constraint entity_id.
 */
export const listTechnologyResults = statement<
  { ids: readonly string[]; holderIds: readonly string[] | null },
  { holderId: string; results: [string, number, number][] }
>({
  name: 'listTechnologyResults',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:ABOUT]-(p:Project)<-[:RESULT_OF]-(work:Publication)
    WHERE work.publicationType = 'DELIVERABLE' OR work.publicationType IN ${RIGHTS_TYPES}
    WITH id, p, sum(CASE work.publicationType WHEN 'DELIVERABLE' THEN 1 ELSE 0 END) AS deliverables, count(work) AS results
    MATCH (p)<-[:PARTICIPATES_IN|COORDINATES]-(h:Entity)
    WITH DISTINCT id, p, h, deliverables, results
    WITH h, id, sum(deliverables) AS deliverables, sum(results) AS results
    WHERE $holderIds IS NULL OR h.id IN $holderIds
    RETURN h.id AS holderId, collect([id, deliverables, results - deliverables]) AS results`,
  example: { ids: ['x'], holderIds: ['x'] },
});
