import { statement } from '../../statement.ts';

/** Notes that the search engine has the documents of these entities; a mark set since they were taken stays. Constraint entity_id. */
export const acknowledgeIndexEntries = statement<{ ids: readonly string[] }, object>({
  name: 'acknowledgeIndexEntries',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    REMOVE e:Indexing`,
  example: { ids: [] },
});
