import { statement } from '../../statement.ts';

/** Marks the entities that records describe: what is computed from these is to be computed anew. Constraint record_key. */
export const markDescribedStale = statement<{ keys: readonly string[] }, object>({
  name: 'markDescribedStale',
  mode: 'write',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})-[:DESCRIBES]->(e:Entity)
    SET e:Stale`,
  example: { keys: [] },
});
