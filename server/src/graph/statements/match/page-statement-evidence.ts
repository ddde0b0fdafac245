import { statement } from '../../statement.ts';
import {
  EVIDENCE_PAGE,
  EXAMPLE_EVIDENCE_QUESTION,
  type PartEvidenceQuestion,
  type PartEvidenceRow,
} from './part-evidence.ts';

/**
 * What sources state themselves: that a holder masters the technologies asked for or works on them; and the holder where its own
 * description has the free words, as a work of itself without evidence. Constraint entity_id.
 */
export const pageStatementEvidence = statement<PartEvidenceQuestion, PartEvidenceRow>({
  name: 'pageStatementEvidence',
  mode: 'read',
  cypher: `
    MATCH (h:Entity {id: $holderId})
    CALL (h) {
      MATCH (h)-[r:HAS_COMPETENCE|ABOUT]->(t:Technology)
      WHERE t.id IN $counting AND NOT r.isInferred
      RETURN null AS work, [t.id] AS technologyIds, [] AS words, r.evidence AS evidence,
        left(coalesce(r.startedOn, r.endedOn), 4) AS firstYear, left(coalesce(r.endedOn, r.startedOn), 4) AS lastYear
      UNION ALL
      UNWIND [row IN $works WHERE row.key IN $counting AND h.id IN row.ids | row.key] AS word
      RETURN h AS work, [] AS technologyIds, [word] AS words, [] AS evidence, null AS firstYear, null AS lastYear
    }
    WITH work, technologyIds, [] AS keywordIds, words, firstYear, lastYear, evidence
    ${EVIDENCE_PAGE}`,
  example: EXAMPLE_EVIDENCE_QUESTION,
});
