import { statement } from '../../statement.ts';

/** The NUTS code of each place that has one. Constraint entity_id. */
export const listPlaceCodes = statement<{ ids: readonly string[] }, { id: string; code: string }>({
  name: 'listPlaceCodes',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:DESCRIBES]-(:Record)-[:IDENTIFIED_BY]->(i:Identifier)
    WHERE i.scheme = 'nuts'
    RETURN id, min(i.value) AS code`,
  example: { ids: ['x'] },
});
