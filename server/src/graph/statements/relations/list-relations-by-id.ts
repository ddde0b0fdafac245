import { statement } from '../../statement.ts';
import { RELATION_COLUMNS, type RelationRow } from './relation-columns.ts';

/** Relations by the entity they start from and their id. Constraint entity_id. */
export const listRelationsById = statement<{ rows: readonly { from: string; ids: readonly string[] }[] }, RelationRow>({
  name: 'listRelationsById',
  mode: 'read',
  cypher: `
    UNWIND $rows AS row
    MATCH (:Entity {id: row.from})-[r]->(:Entity)
    WHERE r.id IN row.ids
    RETURN ${RELATION_COLUMNS}`,
  example: { rows: [] },
});
