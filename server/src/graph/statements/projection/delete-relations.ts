import { statement } from '../../statement.ts';

/** Removes relations by id, found through the entity they start from. Constraint entity_id. */
export const deleteRelations = statement<{ rows: readonly { from: string; ids: readonly string[] }[] }, object>({
  name: 'deleteRelations',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (:Entity {id: row.from})-[r]->(:Entity)
    WHERE r.id IN row.ids
    DELETE r`,
  example: { rows: [] },
});
