import { statement } from '../../statement.ts';
import {
  EXAMPLE_SHARED_PROJECTS,
  FIRST_YEAR,
  LAST_YEAR,
  SHARED_PROJECT_CONDITIONS,
  type SharedProjectConditions,
} from './partners-of-center.ts';

/** Two organizations. */
export interface OrganizationPair {
  centerId: string;
  partnerId: string;
}

/** A project that two organizations are in. */
export interface SharedProjectRow extends OrganizationPair {
  projectId: string;
  /** Ids of the relations by which the two are in it. */
  relationIds: string[];
  sortKey: string;
}

/**
 * A page of the projects that each two organizations are in, the latest first, then by id. Read from the partner, who is mostly
 * in fewer projects than whose partners are listed. The key of the order has numbers of one length, so that it sorts as they do.
 * Constraint entity_id.
 */
export const pageSharedProjects = statement<
  SharedProjectConditions & { pairs: readonly OrganizationPair[]; limit: number; afterKey: string | null },
  SharedProjectRow
>({
  name: 'pageSharedProjects',
  mode: 'read',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (partner:Entity {id: pair.partnerId})
    CALL (partner, pair) {
      MATCH (partner)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH DISTINCT pair, w
      WHERE EXISTS { MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(center:Organization) WHERE center.id = pair.centerId }
        AND ${SHARED_PROJECT_CONDITIONS}
      MATCH (w)<-[tie:PARTICIPATES_IN|COORDINATES]-(one)
      WHERE one.id IN [pair.centerId, pair.partnerId]
      WITH w, collect(tie.id) AS relationIds
      WITH w, relationIds, toString(9999 - coalesce(${LAST_YEAR}, 0)) + '|' + toString(9999 - coalesce(${FIRST_YEAR}, 0)) + '|' + w.id AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      RETURN w.id AS projectId, relationIds, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN pair.centerId AS centerId, pair.partnerId AS partnerId, projectId, relationIds, sortKey
    ORDER BY sortKey`,
  example: {
    pairs: [{ centerId: 'x', partnerId: 'y' }],
    limit: 21,
    afterKey: null,
    ...EXAMPLE_SHARED_PROJECTS,
  },
});
