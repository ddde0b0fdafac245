import { statement } from '../../statement.ts';
import {
  EVIDENCE_PAGE,
  EXAMPLE_EVIDENCE_QUESTION,
  type PartEvidenceQuestion,
  type PartEvidenceRow,
} from './part-evidence.ts';
import { RIGHTS_TYPES } from './result-types.ts';

/** Deliverables, or rights, that came of a holder's projects about the technologies asked for. Constraint entity_id. */
export const pageResultEvidence = statement<PartEvidenceQuestion & { areRights: boolean }, PartEvidenceRow>({
  name: 'pageResultEvidence',
  mode: 'read',
  cypher: `
    MATCH (h:Entity {id: $holderId})
    MATCH (h)-[r:PARTICIPATES_IN|COORDINATES]->(p:Project)
    WITH p, collect(r) AS parts, [(p)-[about:ABOUT]->(t:Technology) WHERE t.id IN $counting | about] AS abouts
    WHERE size(abouts) > 0
    MATCH (p)<-[result:RESULT_OF]-(work:Publication)
    WHERE CASE WHEN $areRights THEN work.publicationType IN ${RIGHTS_TYPES} ELSE work.publicationType = 'DELIVERABLE' END
    WITH work, collect(result) AS results, reduce(all = [], one IN collect(parts + abouts) | all + one) AS parts,
      reduce(all = [], one IN collect(abouts) | all + [about IN one | endNode(about).id]) AS technologyIds,
      max(left(coalesce(work.date, p.endDate, p.startDate), 4)) AS lastYear
    WITH work, technologyIds, [] AS keywordIds, [] AS words, lastYear AS firstYear, lastYear,
      reduce(all = [], part IN results + parts | all + part.evidence) AS evidence
    ${EVIDENCE_PAGE}`,
  example: { ...EXAMPLE_EVIDENCE_QUESTION, areRights: false },
});
