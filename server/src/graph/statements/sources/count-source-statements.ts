import { statement } from '../../statement.ts';

/** How much a source says. */
export interface SourceCountsRow {
  sourceId: string;
  recordCount: number;
  statementCount: number;
}

/** How many records and statements each given source has. Reads each of its records: for pages about sources only. Index record_source. */
export const countSourceStatements = statement<{ ids: readonly string[] }, SourceCountsRow>({
  name: 'countSourceStatements',
  mode: 'read',
  cypher: `
    UNWIND $ids AS sourceId
    CALL (sourceId) {
      MATCH (r:Record {sourceId: sourceId})
      WHERE r.position >= 0
      RETURN count(r) AS recordCount, sum(r.statementCount) AS statementCount
    }
    RETURN sourceId, recordCount, statementCount`,
  example: { ids: ['x'] },
});
