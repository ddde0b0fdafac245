import { statement } from '../../statement.ts';

/** A computed competence of a holder, as it is to be written. */
export interface CompetenceRow {
  [name: string]: string | number | boolean | null | readonly string[];
  id: string;
  to: string;
  hash: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
  projectCount: number;
  coordinatedCount: number;
  publicationCount: number;
  hasKeywords: boolean;
  sourceIds: readonly string[];
}

/** Writes computed competences; the caller has removed those that differ. What proves them is looked up when asked. Constraint entity_id. */
export const createCompetences = statement<
  { rows: readonly { from: string; competences: readonly CompetenceRow[] }[] },
  object
>({
  name: 'createCompetences',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (holder:Entity {id: row.from})
    UNWIND row.competences AS c
    MATCH (t:Entity {id: c.to})
    CREATE (holder)-[:HAS_COMPETENCE {
      id: c.id, hash: c.hash, weight: c.weight, firstYear: toInteger(c.firstYear), lastYear: toInteger(c.lastYear),
      projectCount: toInteger(c.projectCount), coordinatedCount: toInteger(c.coordinatedCount),
      publicationCount: toInteger(c.publicationCount), hasKeywords: c.hasKeywords, isInferred: true,
      sourceIds: c.sourceIds, evidence: []
    }]->(t)`,
  example: { rows: [] },
});
