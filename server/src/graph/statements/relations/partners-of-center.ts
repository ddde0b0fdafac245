/** Which projects count as shared; each condition falls away when it is null. */
export interface SharedProjectConditions {
  /** Those that are about one of these. */
  technologyIds: readonly string[] | null;
  /** Those that still run in this year, or began after it. */
  fromYear: number | null;
  /** Those that begin in this year or before. */
  toYear: number | null;
}

/** Conditions that nothing limits, as an example for planning. */
export const EXAMPLE_SHARED_PROJECTS: SharedProjectConditions = { technologyIds: null, fromYear: null, toYear: null };

/** First and last year of a project `w`; null when no source says. */
export const FIRST_YEAR = `toInteger(left(w.startDate, 4))`;
export const LAST_YEAR = `toInteger(left(coalesce(w.endDate, w.startDate), 4))`;

/** Conditions on a project `w`, those of SharedProjectConditions. One without years is in none. */
export const SHARED_PROJECT_CONDITIONS = `
      ($fromYear IS NULL OR ${LAST_YEAR} >= $fromYear)
      AND ($toYear IS NULL OR coalesce(${FIRST_YEAR}, ${LAST_YEAR}) <= $toYear)
      AND ($technologyIds IS NULL OR EXISTS { MATCH (w)-[:ABOUT]->(t:Technology) WHERE t.id IN $technologyIds })`;

/** Organizations `partner` in a project `w` that `center` is in too, by SHARED_PROJECT_CONDITIONS: a row for each role of theirs in it. */
export const PARTNERS_OF_CENTER = `
      MATCH (center)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH DISTINCT center, w
      WHERE ${SHARED_PROJECT_CONDITIONS}
      MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(partner:Organization)
      WHERE partner <> center`;

/** Condition on where a `partner` is; falls away when it is null. */
export const PARTNER_PLACE_CONDITION = `
        ($placeIds IS NULL OR EXISTS { MATCH (partner)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $placeIds })`;
