import { statement } from '../../statement.ts';
import {
  EXAMPLE_HOLDER_CONDITION,
  HOLDER_COLUMNS,
  HOLDER_CONDITIONS,
  type HolderColumns,
  type HolderCondition,
} from './holder-conditions.ts';

/** What one holder has of the works of free words: key, projects, coordinated, publications, groups, itself, first and last year. */
type WorkTuple = [string, number, number, number, number, number, string | null, string | null];

/**
 * Who did the given works, is in the given groups, or is itself among them, one row a holder; a publication counts for its
 * authors and for where they worked then, as far as that is dated. Constraint entity_id.
 */
export const listWorkHolders = statement<
  HolderCondition & { rows: readonly { key: string; ids: readonly string[] }[] },
  HolderColumns & { works: WorkTuple[] }
>({
  name: 'listWorkHolders',
  mode: 'read',
  cypher: `
    UNWIND $rows AS row
    UNWIND row.ids AS id
    MATCH (work:Entity {id: id})
    CALL (work) {
      MATCH (work)<-[r:PARTICIPATES_IN|COORDINATES|AUTHORED|MEMBER_OF|LEADS]-(h:Organization|Network|Person)
      RETURN h, CASE type(r) WHEN 'COORDINATES' THEN 1 ELSE 0 END AS coordinates
      UNION
      MATCH (work:Publication)<-[:AUTHORED]-(:Person)-[f:AFFILIATED_WITH]->(h:Organization)
      WHERE work.date IS NULL OR (
        (f.startedOn IS NULL OR left(f.startedOn, 4) <= left(work.date, 4))
        AND (f.endedOn IS NULL OR left(f.endedOn, 4) >= left(work.date, 4))
      )
      RETURN h, 0 AS coordinates
      UNION
      UNWIND CASE WHEN work:Organization OR work:Network OR work:Person THEN [work] ELSE [] END AS h
      RETURN h, 0 AS coordinates
    }
    WITH h, row.key AS key, work, max(coordinates) AS coordinates
    WITH h, key, sum(CASE work.kind WHEN 'Project' THEN 1 ELSE 0 END) AS projects,
      sum(CASE work.kind WHEN 'Project' THEN coordinates ELSE 0 END) AS coordinated,
      sum(CASE work.kind WHEN 'Publication' THEN 1 ELSE 0 END) AS publications,
      sum(CASE WHEN work <> h AND work.kind IN ['Network', 'WorkingGroup'] THEN 1 ELSE 0 END) AS groups,
      sum(CASE WHEN work = h THEN 1 ELSE 0 END) AS itself,
      min(left(coalesce(work.startDate, work.date, work.endDate), 4)) AS firstYear,
      max(left(coalesce(work.endDate, work.date, work.startDate), 4)) AS lastYear
    WITH h, collect([key, projects, coordinated, publications, groups, itself, firstYear, lastYear]) AS works
    WHERE ${HOLDER_CONDITIONS}
    RETURN ${HOLDER_COLUMNS}, works`,
  example: { ...EXAMPLE_HOLDER_CONDITION, rows: [{ key: 'x', ids: ['x'] }] },
});
