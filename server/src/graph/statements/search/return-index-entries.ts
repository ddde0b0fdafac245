import { statement } from '../../statement.ts';

/** Marks anew entities that somebody took and did not finish; those alone carry the label. Rows: how many of at most `limit`. */
export const returnIndexEntries = statement<{ limit: number }, { count: number }>({
  name: 'returnIndexEntries',
  mode: 'write',
  cypher: `
    MATCH (e:Indexing)
    WITH e LIMIT $limit
    SET e:ToIndex
    REMOVE e:Indexing
    RETURN count(e) AS count`,
  example: { limit: 1000 },
});
