import { statement } from '../../statement.ts';

/** Who of ours a member has projects with: id, how many, the last year of the newest. */
export type JointWork = readonly [id: string, projectCount: number, lastYear: number | null];

/** The projects that each member shares with ours. Constraint entity_id. */
export const listWorksWithMembers = statement<
  { members: readonly string[]; ours: readonly string[] },
  { memberId: string; works: JointWork[] }
>({
  name: 'listWorksWithMembers',
  mode: 'read',
  cypher: `
    UNWIND $members AS memberId
    MATCH (m:Entity {id: memberId})
    CALL (m) {
      MATCH (m)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
      MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(o:Organization)
      WHERE o <> m AND o.id IN $ours
      WITH o, count(DISTINCT w) AS projectCount, max(coalesce(w.endDate, w.startDate)) AS day
      RETURN collect([o.id, projectCount, toInteger(left(day, 4))]) AS works
    }
    WITH memberId, works WHERE size(works) > 0
    RETURN memberId, works`,
  example: { members: ['x'], ours: ['y'] },
});
