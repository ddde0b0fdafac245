import { statement } from '../../statement.ts';
import { NO_RELATION_CONDITIONS, RELATION_CONDITIONS, type RelationConditions } from '../relations/relation-columns.ts';

/** The neighbours of an entity, best first: those with more sources, then with more relations. Constraint entity_id. */
export const rankNeighbours = statement<
  RelationConditions & { id: string; limit: number },
  { id: string; kind: string; relations: string[]; groups: string[] }
>({
  name: 'rankNeighbours',
  mode: 'read',
  cypher: `
    MATCH (center:Entity {id: $id})
    MATCH (center)-[r]-(e:Entity)
    WHERE ${RELATION_CONDITIONS}
    WITH e, collect(r.id) AS relations,
      collect(DISTINCT type(r) + ' ' + CASE WHEN startNode(r) = center THEN 'OUT' ELSE 'IN' END) AS groups
    ORDER BY e.sourceCount DESC, e.relationCount DESC, e.id
    LIMIT $limit
    RETURN e.id AS id, e.kind AS kind, relations, groups`,
  example: { ...NO_RELATION_CONDITIONS, id: 'x', limit: 5000 },
});
