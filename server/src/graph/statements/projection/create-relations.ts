import { statement } from '../../statement.ts';

/** The relations to write that start from one entity; `hash` and `id` are among their properties. */
export interface RelationRow {
  [name: string]:
    string | readonly { to: string; type: string; properties: Record<string, string | number | boolean | string[]> }[];
  from: string;
  relations: readonly {
    to: string;
    type: string;
    properties: Record<string, string | number | boolean | string[]>;
  }[];
}

/** Writes relations; the caller has removed those that differ. Constraint entity_id. */
export const createRelations = statement<{ rows: readonly RelationRow[] }, object>({
  name: 'createRelations',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    UNWIND row.relations AS relation
    MATCH (b:Entity {id: relation.to})
    CREATE (a)-[r:$(relation.type)]->(b)
    SET r = relation.properties`,
  example: { rows: [] },
});
