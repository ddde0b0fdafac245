import { statement } from '../../statement.ts';

/** A relation to write. */
export interface RelationRow {
  [name: string]: string | Record<string, string | number | boolean | string[]>;
  from: string;
  to: string;
  type: string;
  hash: string;
  properties: Record<string, string | number | boolean | string[]>;
}

/** Writes relations; the caller has removed those that differ. Constraint entity_id. */
export const createRelations = statement<{ rows: readonly RelationRow[] }, object>({
  name: 'createRelations',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:$(row.type)]->(b)
    SET r = row.properties
    SET r.hash = row.hash`,
  example: { rows: [] },
});
