import { statement } from '../../statement.ts';

/** A project with those of the bodies asked for that are in it, two at least. */
export interface CommonProjectRow {
  id: string;
  memberIds: string[];
  /** Year in which it ends, else begins; null when it has no date. */
  lastYear: number | null;
}

/** Projects that two or more of the given bodies are in, newest first. Constraint entity_id. */
export const listCommonProjects = statement<{ ids: readonly string[] }, CommonProjectRow>({
  name: 'listCommonProjects',
  mode: 'read',
  cypher: `
    UNWIND $ids AS memberId
    MATCH (:Entity {id: memberId})-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
    WITH w, collect(DISTINCT memberId) AS memberIds
    WHERE size(memberIds) > 1
    RETURN w.id AS id, memberIds, toInteger(left(coalesce(w.endDate, w.startDate), 4)) AS lastYear
    ORDER BY coalesce(w.endDate, w.startDate, '') DESC, id`,
  example: { ids: ['x', 'y'] },
});
