import { statement } from '../../statement.ts';

/** Ids of the entities of some kinds whose surroundings changed since competences were computed; those alone carry the label. */
export const listStaleEntities = statement<{ kinds: readonly string[] }, { id: string }>({
  name: 'listStaleEntities',
  mode: 'read',
  cypher: `
    MATCH (e:Stale)
    WHERE e.kind IN $kinds
    RETURN e.id AS id`,
  example: { kinds: [] },
});
