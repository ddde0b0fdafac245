import { statement } from '../../statement.ts';
import type { RecordRow } from './upsert-records.ts';

/** Writes records that are not there yet, with their identifiers; the caller knows that their keys are new. Constraints source_id, identifier_key. */
export const createRecords = statement<{ sourceId: string; rows: readonly RecordRow[] }, object>({
  name: 'createRecords',
  mode: 'write',
  cypher: `
    MATCH (s:Source {id: $sourceId})
    UNWIND $rows AS row
    CREATE (r:Record {
      key: row.key, id: row.id, sourceId: row.sourceId, localId: row.localId,
      kind: row.kind, position: row.position, statementCount: row.statementCount, hash: row.hash, content: row.content
    })
    CREATE (r)-[:STATED_IN]->(s)
    WITH r, row
    UNWIND row.identifiers AS identifier
    MERGE (i:Identifier {key: identifier.key})
    ON CREATE SET i.scheme = identifier.scheme, i.value = identifier.value, i.folded = identifier.folded
    CREATE (r)-[:IDENTIFIED_BY]->(i)`,
  example: { sourceId: 'x', rows: [] },
});
