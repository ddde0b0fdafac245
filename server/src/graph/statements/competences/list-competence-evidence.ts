import { statement } from '../../statement.ts';
import { WORK_STANDS } from './publication-proofs.ts';

/**
 * Evidence of the newest works that prove competences by what they are stated to be about, at most five works each: one way
 * along the works of each holder, however many of its competences are asked for. `evidence` is JSON. Constraint entity_id.
 */
export const listCompetenceEvidence = statement<
  { rows: readonly { holderId: string; technologyIds: readonly string[] }[] },
  { holderId: string; technologyId: string; evidence: string[][] }
>({
  name: 'listCompetenceEvidence',
  mode: 'read',
  cypher: `
    UNWIND $rows AS row
    MATCH (h:Entity {id: row.holderId})
    CALL (h, row) {
      CALL (h) {
        MATCH (h)-[r:PARTICIPATES_IN|COORDINATES]->(work:Project)
        RETURN work, r.evidence AS part
        UNION
        MATCH (h)-[r:AUTHORED]->(work:Publication)
        RETURN work, r.evidence AS part
        UNION
        MATCH (h)<-[f:AFFILIATED_WITH]-(:Person)-[r:AUTHORED]->(work:Publication)
        RETURN work, r.evidence + f.evidence AS part
      }
      MATCH (work)-[a:ABOUT]->(t:Technology)
      WHERE t.id IN row.technologyIds AND ${WORK_STANDS}
      WITH t, part + a.evidence AS evidence, coalesce(work.endDate, work.date, work.startDate, '') AS at, work.id AS workId
      ORDER BY at DESC, workId
      RETURN t.id AS technologyId, collect(evidence)[..5] AS evidence
    }
    RETURN h.id AS holderId, technologyId, evidence`,
  example: { rows: [{ holderId: 'x', technologyIds: ['y'] }] },
});
