import { statement } from '../../statement.ts';

/** Brings the number of relations of entities up to date. Constraint entity_id. */
export const countRelations = statement<{ ids: readonly string[] }, object>({
  name: 'countRelations',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    SET e.relationCount = COUNT { (e)-[]-(:Entity) }`,
  example: { ids: [] },
});
