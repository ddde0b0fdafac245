import { statement } from '../../statement.ts';

/**
 * Has the indexes counted anew, waits for it and forgets all plans. Neo4j counts an index every ten seconds; until then it
 * holds the index of a graph that just came into being for empty, and takes reading all of it for as good as looking
 * something up.
 */
export const refreshStatistics = statement<object, object>({
  name: 'refreshStatistics',
  mode: 'write',
  cypher: 'CALL db.prepareForReplanning(30)',
  example: {},
});
