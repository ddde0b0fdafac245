/** What a source's own word that someone masters a technology is worth: as much as a project they coordinate. */
const STATED_POINTS = '2';

/**
 * Puts what is computed and what sources state about a holder `h` and a technology `t` together, from relations `r`
 * (HAS_COMPETENCE, ABOUT). A weight is log2(1 + points), so points are added to what stands under the logarithm.
 */
export const JOINED_COMPETENCE = `
      WITH h, t, coalesce(max(r.weight), 0.0) AS computed,
        min(coalesce(r.firstYear, toInteger(left(coalesce(r.startedOn, r.endedOn), 4)))) AS firstYear,
        max(coalesce(r.lastYear, toInteger(left(coalesce(r.endedOn, r.startedOn), 4)))) AS lastYear,
        sum(coalesce(r.projectCount, 0)) AS projectCount, sum(coalesce(r.coordinatedCount, 0)) AS coordinatedCount,
        sum(coalesce(r.publicationCount, 0)) AS publicationCount,
        sum(CASE WHEN r.isInferred THEN 0 ELSE 1 END) AS statementCount
      WITH *, CASE statementCount WHEN 0 THEN computed ELSE round(log(2 ^ computed + ${STATED_POINTS}) / log(2), 4) END AS weight`;

/** A text that puts the heaviest first when texts are sorted; for weights below 1,000. */
export const BY_WEIGHT = `right('0000000' + toString(toInteger(round(10000000 - weight * 10000))), 8)`;

/** Whether a technology `t` is the one asked for, or one below it in the scheme as far as that is wanted. */
export const UNDER_CONDITION = `
      ($under IS NULL OR t.id = $under
        OR ($includeNarrower AND EXISTS { MATCH (t)-[:BROADER]->{1,12}(:Entity {id: $under}) }))`;

/** Parameters of UNDER_CONDITION. */
export interface UnderCondition {
  under: string | null;
  includeNarrower: boolean;
}

/** A row with what JOINED_COMPETENCE puts together. */
export interface CompetenceRow {
  holderId: string;
  technologyId: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
  projectCount: number;
  coordinatedCount: number;
  publicationCount: number;
  statementCount: number;
}
