import { statement } from '../../statement.ts';
import {
  COUNTING_WORKS,
  EVIDENCE_PAGE,
  EXAMPLE_EVIDENCE_QUESTION,
  type PartEvidenceQuestion,
  type PartEvidenceRow,
} from './part-evidence.ts';

/**
 * Publications of a holder, or of persons affiliated with it at that time as far as is stated, that count for the technologies and
 * free words asked for; the same that listPublicationProofs counts. Constraint entity_id.
 */
export const pagePublicationEvidence = statement<PartEvidenceQuestion, PartEvidenceRow>({
  name: 'pagePublicationEvidence',
  mode: 'read',
  cypher: `
    MATCH (h:Entity {id: $holderId})
    CALL (h) {
      MATCH (h)-[r:AUTHORED]->(work:Publication)
      RETURN work, [r] AS own
      UNION
      MATCH (h)<-[f:AFFILIATED_WITH]-(:Person)-[r:AUTHORED]->(work:Publication)
      WHERE work.date IS NULL OR (
        (f.startedOn IS NULL OR left(f.startedOn, 4) <= left(work.date, 4))
        AND (f.endedOn IS NULL OR left(f.endedOn, 4) >= left(work.date, 4))
      )
      RETURN work, [r, f] AS own
    }
    WITH work, reduce(all = [], one IN collect(own) | all + one) AS parts, left(work.date, 4) AS firstYear,
      left(work.date, 4) AS lastYear
    ${COUNTING_WORKS}
    ${EVIDENCE_PAGE}`,
  example: EXAMPLE_EVIDENCE_QUESTION,
});
