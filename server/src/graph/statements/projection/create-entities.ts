import { statement } from '../../statement.ts';

/** An entity that is not there yet, with the records that describe it. */
export interface NewEntityRow {
  [name: string]: Record<string, string | number | boolean | string[]> | readonly string[];
  /** All of them: id, hash, slug and number of relations too. */
  properties: Record<string, string | number | boolean | string[]>;
  /** `Entity`, the kind, `ToIndex` for search, and `Stale` where its competences are to be computed. */
  labels: readonly string[];
  recordKeys: readonly string[];
}

/** Writes entities whose ids are new and points their records, which describe nothing yet, to them. Constraint record_key. */
export const createEntities = statement<{ rows: readonly NewEntityRow[] }, object>({
  name: 'createEntities',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    CREATE (e:$(row.labels))
    SET e = row.properties
    WITH e, row
    UNWIND row.recordKeys AS key
    MATCH (r:Record {key: key})
    CREATE (r)-[:DESCRIBES]->(e)`,
  example: { rows: [] },
});
