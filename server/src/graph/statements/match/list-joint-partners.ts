import { statement } from '../../statement.ts';

/** A body that has had projects with one of those asked of: number of projects, year in which the last ends, the newest three. */
export type JointPartnerColumns = readonly [
  id: string,
  projectCount: number,
  lastYear: number | null,
  projectIds: string[],
];

/**
 * All bodies that the given ones have had projects with, most projects first, in one row, as a university has thousands.
 * Constraint entity_id.
 */
export const listJointPartners = statement<
  { ids: readonly string[]; limit: number },
  { partners: JointPartnerColumns[] }
>({
  name: 'listJointPartners',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
    WITH DISTINCT w
    ORDER BY coalesce(w.endDate, w.startDate, '') DESC, w.id
    MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(o:Organization)
    WITH o, count(DISTINCT w) AS projectCount, max(coalesce(w.endDate, w.startDate)) AS day, collect(DISTINCT w.id)[..3] AS projectIds
    WITH o.id AS id, projectCount, toInteger(left(day, 4)) AS lastYear, projectIds
    ORDER BY projectCount DESC, id
    LIMIT $limit
    RETURN collect([id, projectCount, lastYear, projectIds]) AS partners`,
  example: { ids: ['x'], limit: 20_000 },
});
