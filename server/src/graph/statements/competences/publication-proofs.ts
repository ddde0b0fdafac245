/** Whether a `work` proves anything: what was retracted, as a source says, does not. */
export const WORK_STANDS = "coalesce(work.status, '') <> 'retracted'";

/**
 * The publications `w` of a holder `h`: those it wrote itself and, for an organization, those of the persons affiliated with
 * it at that time as far as is stated; each once, however many of its authors are the organization's; none that was retracted.
 */
export const HOLDER_PUBLICATIONS = `
    UNWIND $ids AS id
    MATCH (h:Entity {id: id})
    CALL (h) {
      MATCH (h)-[r:AUTHORED]->(w:Publication)
      RETURN w, r.sourceIds AS writing
      UNION
      MATCH (h)<-[f:AFFILIATED_WITH]-(:Person)-[r:AUTHORED]->(w:Publication)
      WHERE w.date IS NULL OR (
        (f.startedOn IS NULL OR left(f.startedOn, 4) <= left(w.date, 4))
        AND (f.endedOn IS NULL OR left(f.endedOn, 4) >= left(w.date, 4))
      )
      RETURN w, r.sourceIds + f.sourceIds AS writing
    }
    WITH id, h, w, collect(writing) AS writing
    WHERE coalesce(w.status, '') <> 'retracted'`;

/**
 * Puts the proofs of a holder and a technology together. A publication that came out of a project of the holder about the
 * same technology is shown, and counted among its publications, but adds no weight: the project has added it.
 */
export const PUBLICATION_PROOF_COLUMNS = `
    WITH id, w, t, sources, CASE WHEN EXISTS {
      MATCH (w)-[:RESULT_OF]->(p:Project)<-[:PARTICIPATES_IN|COORDINATES]-(h)
      WHERE EXISTS { (p)-[:ABOUT]->(t) }
    } THEN 0 ELSE 1 END AS counting
    RETURN id AS holderId, t.id AS technologyId, count(w) AS works, 0 AS coordinated, sum(counting) AS counting,
      min(left(w.date, 4)) AS firstYear, max(left(w.date, 4)) AS lastYear, collect(DISTINCT sources) AS sourceIds`;
