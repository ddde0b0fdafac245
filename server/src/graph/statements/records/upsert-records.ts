import { statement } from '../../statement.ts';

/** A record as it is stored; `content` is its JSON. */
export interface RecordRow {
  [name: string]: string | number | readonly { key: string; scheme: string; value: string; folded: string }[];
  key: string;
  id: string;
  sourceId: string;
  localId: string;
  kind: string;
  position: number;
  statementCount: number;
  hash: string;
  content: string;
  identifiers: readonly { key: string; scheme: string; value: string; folded: string }[];
}

/** Writes records with their identifiers; keyed by record key, identifiers that are no longer stated are unlinked, and go when nobody states them. */
export const upsertRecords = statement<{ rows: readonly RecordRow[] }, object>({
  name: 'upsertRecords',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (s:Source {id: row.sourceId})
    MERGE (r:Record {key: row.key})
    SET r += {
      id: row.id, sourceId: row.sourceId, localId: row.localId, kind: row.kind,
      position: row.position, statementCount: row.statementCount, hash: row.hash, content: row.content, withdrawnOn: null
    }
    MERGE (r)-[:STATED_IN]->(s)
    WITH r, row
    CALL (r, row) {
      MATCH (r)-[old:IDENTIFIED_BY]->(i:Identifier)
      WHERE NOT i.key IN [identifier IN row.identifiers | identifier.key]
      DELETE old
      WITH DISTINCT i
      WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
      DELETE i
    }
    UNWIND row.identifiers AS identifier
    MERGE (i:Identifier {key: identifier.key})
    SET i.scheme = identifier.scheme, i.value = identifier.value, i.folded = identifier.folded
    MERGE (r)-[:IDENTIFIED_BY]->(i)`,
  example: { rows: [] },
});
