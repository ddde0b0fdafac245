import { statement } from '../../statement.ts';

/** The entity of an id, of an id from before a merge, or of an identifier (`scheme:value`). Constraints entity_id, record_id, identifier_key. */
export const findEntityToErase = statement<{ id: string }, { id: string; kind: string }>({
  name: 'findEntityToErase',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (e:Entity {id: $id})
      RETURN e
      UNION
      MATCH (:Record {id: 'rec_' + substring($id, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
      UNION
      MATCH (i:Identifier {key: $id})
      MATCH (i)<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
      RETURN e
    }
    RETURN e.id AS id, e.kind AS kind
    ORDER BY CASE kind WHEN 'Person' THEN 0 ELSE 1 END, id
    LIMIT 1`,
  example: { id: 'x' },
});
