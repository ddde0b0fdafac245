import { statement } from '../../statement.ts';

/** Number of relations of each given entity by type, direction and kind of the other end. Constraint entity_id. */
export const countRelationGroups = statement<
  { ids: readonly string[] },
  { centerId: string; type: string; direction: 'OUT' | 'IN'; kind: string; count: number }
>({
  name: 'countRelationGroups',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})-[r]-(e:Entity)
    RETURN centerId, type(r) AS type, CASE WHEN startNode(r) = center THEN 'OUT' ELSE 'IN' END AS direction,
      e.kind AS kind, count(r) AS count
    ORDER BY type, direction, kind`,
  example: { ids: ['x'] },
});
