import { statement } from '../../statement.ts';
import {
  COUNTING_WORKS,
  EVIDENCE_PAGE,
  EXAMPLE_EVIDENCE_QUESTION,
  type PartEvidenceQuestion,
  type PartEvidenceRow,
} from './part-evidence.ts';

/** Projects of a holder that count for the technologies and free words asked for, or those of them that it coordinates. Constraint entity_id. */
export const pageProjectEvidence = statement<PartEvidenceQuestion & { onlyCoordinated: boolean }, PartEvidenceRow>({
  name: 'pageProjectEvidence',
  mode: 'read',
  cypher: `
    MATCH (h:Entity {id: $holderId})
    MATCH (h)-[r:PARTICIPATES_IN|COORDINATES]->(work:Project)
    WITH work, collect(r) AS parts, max(CASE type(r) WHEN 'COORDINATES' THEN 1 ELSE 0 END) AS coordinates,
      min(left(coalesce(r.startedOn, work.startDate, r.endedOn, work.endDate), 4)) AS firstYear,
      max(left(coalesce(r.endedOn, work.endDate, r.startedOn, work.startDate), 4)) AS lastYear
    WHERE coordinates = 1 OR NOT $onlyCoordinated
    ${COUNTING_WORKS}
    ${EVIDENCE_PAGE}`,
  example: { ...EXAMPLE_EVIDENCE_QUESTION, onlyCoordinated: false },
});
