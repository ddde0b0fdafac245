import { statement } from '../../statement.ts';
import { WORK_STANDS } from './publication-proofs.ts';

/** One thing that proves a competence; `evidence` is JSON, one entry each. */
export interface CompetenceProofRow {
  holderId: string;
  technologyId: string;
  type: 'STATEMENT' | 'PROJECT' | 'PUBLICATION';
  /** The project or publication; null for a statement. */
  workId: string | null;
  relationIds: string[];
  evidence: string[];
  isCoordinated: boolean;
  isByKeyword: boolean;
  firstYear: string | null;
  lastYear: string | null;
  sortKey: string;
}

/**
 * What proves each given competence: statements first, then projects and publications, the newest first; the same works
 * that listProjectProofs, listPublicationProofs and their twins for keywords count. Constraint entity_id.
 */
export const listCompetenceProofs = statement<
  {
    pairs: readonly { holderId: string; technologyId: string }[];
    limit: number;
    afterKey: string | null;
  },
  CompetenceProofRow
>({
  name: 'listCompetenceProofs',
  mode: 'read',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (h:Entity {id: pair.holderId})
    MATCH (t:Entity {id: pair.technologyId})
    CALL (h, t) {
      CALL (h, t) {
        MATCH (h)-[r:HAS_COMPETENCE|ABOUT]->(t)
        WHERE NOT r.isInferred
        RETURN 'STATEMENT' AS type, null AS work, [r] AS relations, 0 AS coordinates,
          left(coalesce(r.startedOn, r.endedOn), 4) AS firstYear, left(coalesce(r.endedOn, r.startedOn), 4) AS lastYear
        UNION ALL
        MATCH (h)-[r:PARTICIPATES_IN|COORDINATES]->(work:Project)
        WHERE EXISTS { (work)-[:ABOUT]->(t) } OR t.sortEn IN work.keywordsFolded OR t.sortIt IN work.keywordsFolded
        RETURN 'PROJECT' AS type, work, collect(r) AS relations,
          max(CASE type(r) WHEN 'COORDINATES' THEN 1 ELSE 0 END) AS coordinates,
          min(left(coalesce(r.startedOn, work.startDate, r.endedOn, work.endDate), 4)) AS firstYear,
          max(left(coalesce(r.endedOn, work.endDate, r.startedOn, work.startDate), 4)) AS lastYear
        UNION ALL
        CALL (h) {
          MATCH (h)-[r:AUTHORED]->(work:Publication)
          RETURN work, [r] AS parts
          UNION
          MATCH (h)<-[f:AFFILIATED_WITH]-(:Person)-[r:AUTHORED]->(work:Publication)
          WHERE work.date IS NULL OR (
            (f.startedOn IS NULL OR left(f.startedOn, 4) <= left(work.date, 4))
            AND (f.endedOn IS NULL OR left(f.endedOn, 4) >= left(work.date, 4))
          )
          RETURN work, [r, f] AS parts
        }
        WITH t, work, parts
        WHERE ${WORK_STANDS}
          AND (EXISTS { (work)-[:ABOUT]->(t) } OR t.sortEn IN work.keywordsFolded OR t.sortIt IN work.keywordsFolded)
        RETURN 'PUBLICATION' AS type, work, reduce(all = [], part IN collect(parts) | all + part) AS relations,
          0 AS coordinates, left(work.date, 4) AS firstYear, left(work.date, 4) AS lastYear
      }
      WITH *, CASE type WHEN 'STATEMENT' THEN '0|' + relations[0].id ELSE
        '1|' + right('000' + toString(9999 - coalesce(toInteger(lastYear), 0)), 4) + '|' + work.id END AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      WITH * ORDER BY sortKey LIMIT $limit
      WITH *, [(work)-[a:ABOUT]->(t) | a] AS about
      RETURN type, work.id AS workId, [x IN relations + about | x.id] AS relationIds,
        reduce(all = [], x IN relations + about | all + x.evidence) AS evidence, coordinates = 1 AS isCoordinated,
        type <> 'STATEMENT' AND size(about) = 0 AS isByKeyword, firstYear, lastYear, sortKey
    }
    RETURN h.id AS holderId, t.id AS technologyId, type, workId, relationIds, evidence, isCoordinated, isByKeyword,
      firstYear, lastYear, sortKey
    ORDER BY sortKey`,
  example: { pairs: [{ holderId: 'x', technologyId: 'y' }], limit: 21, afterKey: null },
});
