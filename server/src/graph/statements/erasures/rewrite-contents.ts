import { statement } from '../../statement.ts';

/** Writes what is left of records from which relations were taken away. Constraint record_key. */
export const rewriteContents = statement<
  { rows: readonly { key: string; content: string; hash: string; statementCount: number }[] },
  object
>({
  name: 'rewriteContents',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (r:Record {key: row.key})
    SET r.content = row.content, r.hash = row.hash, r.statementCount = row.statementCount`,
  example: { rows: [] },
});
