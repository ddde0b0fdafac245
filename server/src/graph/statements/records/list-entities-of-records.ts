import { statement } from '../../statement.ts';

/** The entity that each record describes today. Constraint record_key. */
export const listEntitiesOfRecords = statement<{ keys: readonly string[] }, { key: string; entityId: string }>({
  name: 'listEntitiesOfRecords',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})-[:DESCRIBES]->(e:Entity)
    RETURN key, e.id AS entityId`,
  example: { keys: [] },
});
