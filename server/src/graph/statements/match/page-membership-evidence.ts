import { statement } from '../../statement.ts';
import {
  COUNTING_WORKS,
  EVIDENCE_PAGE,
  EXAMPLE_EVIDENCE_QUESTION,
  type PartEvidenceQuestion,
  type PartEvidenceRow,
} from './part-evidence.ts';

/** Networks and working groups about the technologies or free words asked for that a holder is in. Constraint entity_id. */
export const pageMembershipEvidence = statement<PartEvidenceQuestion, PartEvidenceRow>({
  name: 'pageMembershipEvidence',
  mode: 'read',
  cypher: `
    MATCH (h:Entity {id: $holderId})
    MATCH (h)-[r:MEMBER_OF|PARTICIPATES_IN|LEADS|COORDINATES]->(work:Network|WorkingGroup)
    WITH work, collect(r) AS parts, min(left(coalesce(r.startedOn, r.endedOn), 4)) AS firstYear,
      max(left(coalesce(r.endedOn, r.startedOn), 4)) AS lastYear
    ${COUNTING_WORKS}
    ${EVIDENCE_PAGE}`,
  example: EXAMPLE_EVIDENCE_QUESTION,
});
