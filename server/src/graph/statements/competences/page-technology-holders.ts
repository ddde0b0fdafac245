import { statement } from '../../statement.ts';
import { BY_WEIGHT, JOINED_COMPETENCE } from './competence-columns.ts';
import { EXAMPLE_HOLDERS, TECHNOLOGY_AND_NARROWER, type HolderConditions } from './technology-and-narrower.ts';

/** Someone who masters a technology or some below it. */
export interface HolderRow {
  wantedId: string;
  holderId: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
  technologyCount: number;
  statementCount: number;
}

/**
 * A page of those who master each given technology, the heaviest first; over several technologies points are added, not
 * weights. Constraint entity_id.
 */
export const pageTechnologyHolders = statement<
  HolderConditions & { limit: number; afterKey: string | null },
  HolderRow & { sortKey: string }
>({
  name: 'pageTechnologyHolders',
  mode: 'read',
  cypher: `
    UNWIND $ids AS wantedId
    MATCH (wanted:Entity {id: wantedId})
    CALL (wanted) {
      ${TECHNOLOGY_AND_NARROWER}
      MATCH (h:Entity)-[r:HAS_COMPETENCE|ABOUT]->(t)
      WHERE h.kind IN $kinds
      ${JOINED_COMPETENCE}
      WITH h, sum(2 ^ weight - 1) AS points, min(firstYear) AS firstYear, max(lastYear) AS lastYear,
        count(t) AS technologyCount, sum(statementCount) AS statementCount
      WITH *, round(log(1 + points) / log(2), 4) AS weight
      WITH *, ${BY_WEIGHT} + '|' + h.id AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      RETURN h.id AS holderId, weight, firstYear, lastYear, technologyCount, statementCount, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN wantedId, holderId, weight, firstYear, lastYear, technologyCount, statementCount, sortKey
    ORDER BY sortKey`,
  example: { ...EXAMPLE_HOLDERS, limit: 21, afterKey: null },
});
