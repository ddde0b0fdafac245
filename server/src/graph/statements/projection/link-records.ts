import { statement } from '../../statement.ts';

/** Points records to the entities they describe, and away from those they described before. Constraints record_key and entity_id. */
export const linkRecords = statement<{ rows: readonly { key: string; entityId: string }[] }, object>({
  name: 'linkRecords',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (r:Record {key: row.key})
    OPTIONAL MATCH (r)-[old:DESCRIBES]->(:Entity)
    DELETE old
    WITH DISTINCT r, row
    MATCH (e:Entity {id: row.entityId})
    CREATE (r)-[:DESCRIBES]->(e)`,
  example: { rows: [] },
});
