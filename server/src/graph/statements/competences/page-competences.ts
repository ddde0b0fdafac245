import { statement } from '../../statement.ts';
import {
  BY_WEIGHT,
  JOINED_COMPETENCE,
  UNDER_CONDITION,
  type CompetenceRow,
  type UnderCondition,
} from './competence-columns.ts';

/** Order of a list of competences. */
export type CompetenceOrder = 'WEIGHT_DESC' | 'RECENCY_DESC' | 'NAME_ASC';

/** A page of the competences of each given holder, computed and stated, each technology once. Constraint entity_id. */
export const pageCompetences = statement<
  UnderCondition & {
    ids: readonly string[];
    orderBy: CompetenceOrder;
    lang: string;
    limit: number;
    afterKey: string | null;
  },
  CompetenceRow & { sortKey: string }
>({
  name: 'pageCompetences',
  mode: 'read',
  cypher: `
    UNWIND $ids AS holderId
    MATCH (h:Entity {id: holderId})
    CALL (h) {
      MATCH (h)-[r:HAS_COMPETENCE|ABOUT]->(t:Technology)
      WHERE ${UNDER_CONDITION}
      ${JOINED_COMPETENCE}
      WITH *, ${BY_WEIGHT} AS byWeight
      WITH *, CASE $orderBy
        WHEN 'NAME_ASC' THEN CASE $lang WHEN 'it' THEN t.sortIt ELSE t.sortEn END
        WHEN 'RECENCY_DESC' THEN right('000' + toString(9999 - coalesce(lastYear, 0)), 4) + '|' + byWeight
        ELSE byWeight
      END + '|' + t.id AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      RETURN t.id AS technologyId, weight, firstYear, lastYear, projectCount, coordinatedCount, publicationCount,
        statementCount, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN holderId, technologyId, weight, firstYear, lastYear, projectCount, coordinatedCount, publicationCount,
      statementCount, sortKey
    ORDER BY sortKey`,
  example: {
    ids: ['x'],
    under: null,
    includeNarrower: true,
    orderBy: 'WEIGHT_DESC',
    lang: 'it',
    limit: 21,
    afterKey: null,
  },
});
