import { statement } from '../../statement.ts';

/** Takes the mark off all that was taken, after a whole index was made: at most `limit`. Those alone carry the label. */
export const settleIndexEntries = statement<{ limit: number }, { count: number }>({
  name: 'settleIndexEntries',
  mode: 'write',
  cypher: `
    MATCH (e:Indexing)
    WITH e LIMIT $limit
    REMOVE e:Indexing
    RETURN count(e) AS count`,
  example: { limit: 1000 },
});
