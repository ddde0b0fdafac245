import { statement } from '../../statement.ts';

/** The identifiers that sources give an entity, the first of them by the alphabet. */
export interface EntityCodeRow {
  id: string;
  code: string;
}

/** A code of each of some entities, to tell those apart that are called the same; without one, no row. Constraint entity_id. */
export const listEntityCodes = statement<{ ids: readonly string[] }, EntityCodeRow>({
  name: 'listEntityCodes',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:DESCRIBES]-(:Record)-[:IDENTIFIED_BY]->(i:Identifier)
    WHERE i.scheme <> 'key'
    RETURN id, min(i.value) AS code`,
  example: { ids: ['x'] },
});
