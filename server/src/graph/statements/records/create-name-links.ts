import { statement } from '../../statement.ts';

/** A pair of records that are surely (SAME_BY_NAME) or perhaps (ALIKE) one by their names; `a` is the smaller key. */
export interface NameLinkRow {
  [name: string]: string | number | readonly string[];
  a: string;
  b: string;
  type: string;
  score: number;
  reasons: readonly string[];
}

/** Writes what was found of the names of records. Constraint record_key. */
export const createNameLinks = statement<{ rows: readonly NameLinkRow[] }, object>({
  name: 'createNameLinks',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Record {key: row.a})
    MATCH (b:Record {key: row.b})
    CREATE (a)-[link:$(row.type)]->(b)
    SET link.score = row.score, link.reasons = row.reasons`,
  example: { rows: [] },
});
