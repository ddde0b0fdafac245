import { statement } from '../../statement.ts';

/** The record that names an entity (its first by order), found by entity id or by the id that any of its records would give it. */
export const findFirstRecord = statement<{ id: string }, { key: string; kind: string }>({
  name: 'findFirstRecord',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (e:Entity {id: $id})
      RETURN e
      UNION
      MATCH (r:Record {id: 'rec_' + substring($id, 4)})-[:DESCRIBES]->(e:Entity)
      RETURN e
    }
    WITH e LIMIT 1
    MATCH (e)<-[:DESCRIBES]-(r:Record)
    RETURN substring(e.origin, 5) AS key, e.kind AS kind
    LIMIT 1`,
  example: { id: 'x' },
});
