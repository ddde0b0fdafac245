import { statement } from '../../statement.ts';

/** Some of the entities that are gone and that search is to forget, each with the key of its note; those alone carry the label. */
export const listIndexRemovals = statement<{ limit: number }, { key: string; entityId: string }>({
  name: 'listIndexRemovals',
  mode: 'read',
  cypher: `
    MATCH (r:IndexRemoval)
    RETURN elementId(r) AS key, r.entityId AS entityId
    LIMIT $limit`,
  example: { limit: 1000 },
});
