import { statement } from '../../statement.ts';
import { RELATION_COLUMNS, type RelationRow } from './relation-columns.ts';

/** Relations that hold among the given entities. Constraint entity_id. */
export const listRelationsAmong = statement<{ ids: readonly string[]; limit: number }, RelationRow>({
  name: 'listRelationsAmong',
  mode: 'read',
  cypher: `
    UNWIND $ids AS fromId
    MATCH (a:Entity {id: fromId})-[r]->(b:Entity)
    WHERE b.id IN $ids
    RETURN ${RELATION_COLUMNS}
    ORDER BY relationId
    LIMIT $limit`,
  example: { ids: ['x'], limit: 500 },
});
