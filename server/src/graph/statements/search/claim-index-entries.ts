import { statement } from '../../statement.ts';

/**
 * Takes some of the entities whose search documents are to be made: those that change from now on are marked anew. Those
 * alone carry the label.
 */
export const claimIndexEntries = statement<{ limit: number }, { id: string }>({
  name: 'claimIndexEntries',
  mode: 'write',
  cypher: `
    MATCH (e:ToIndex)
    WITH e LIMIT $limit
    SET e:Indexing
    REMOVE e:ToIndex
    RETURN e.id AS id`,
  example: { limit: 1000 },
});
