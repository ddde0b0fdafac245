/**
 * The projects `p` of a holder `h` by its id, each once however often it takes part, with whether it coordinates it and
 * from when to when; where its own part is dated, that counts, and not the project's dates.
 */
export const HOLDER_PROJECTS = `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[r:PARTICIPATES_IN|COORDINATES]->(p:Project)
    WITH id, p, max(CASE type(r) WHEN 'COORDINATES' THEN 1 ELSE 0 END) AS coordinates, collect(r.sourceIds) AS taking,
      min(left(coalesce(r.startedOn, p.startDate, r.endedOn, p.endDate), 4)) AS firstYear,
      max(left(coalesce(r.endedOn, p.endDate, r.startedOn, p.startDate), 4)) AS lastYear`;

/** Puts the proofs of a holder `id` and a technology `t` together. */
export const PROJECT_PROOF_COLUMNS = `
    RETURN id AS holderId, t.id AS technologyId, count(p) AS works, sum(coordinates) AS coordinated, count(p) AS counting,
      min(firstYear) AS firstYear, max(lastYear) AS lastYear, collect(DISTINCT sources) AS sourceIds`;
