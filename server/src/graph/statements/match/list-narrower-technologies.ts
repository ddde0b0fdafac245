import { statement } from '../../statement.ts';

/** A technology asked for, or one below it. */
export interface NarrowerRow {
  conceptId: string;
  technologyId: string;
  /** Steps below the technology asked for; 0 for itself. */
  depth: number;
  /** How many have it as a computed or stated competence. */
  holders: number;
  sortEn: string;
  sortIt: string;
}

/**
 * Technologies and, as far as that is wanted, those below them, the nearest first, with how many master each: a number
 * that Neo4j keeps with the node. Constraint entity_id.
 */
export const listNarrowerTechnologies = statement<
  { ids: readonly string[]; includeNarrower: boolean; limit: number },
  NarrowerRow
>({
  name: 'listNarrowerTechnologies',
  mode: 'read',
  cypher: `
    UNWIND $ids AS conceptId
    MATCH (concept:Entity {id: conceptId})
    CALL (concept) {
      RETURN concept AS t, 0 AS depth
      UNION
      MATCH (t:Technology)-[steps:BROADER]->{1,8}(concept)
      WHERE $includeNarrower
      RETURN t, min(size(steps)) AS depth
    }
    WITH conceptId, t, min(depth) AS depth
    RETURN conceptId, t.id AS technologyId, depth, COUNT { (t)<-[:HAS_COMPETENCE]-() } AS holders, t.sortEn AS sortEn,
      t.sortIt AS sortIt
    ORDER BY depth, holders DESC, technologyId
    LIMIT $limit`,
  example: { ids: ['x'], includeNarrower: true, limit: 5_000 },
});
