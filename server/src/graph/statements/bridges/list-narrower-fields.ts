import { statement } from '../../statement.ts';

/** Each given field with all fields that lie below it; none that has nothing below it. Constraint entity_id. */
export const listNarrowerFields = statement<{ fields: readonly string[] }, { fieldId: string; narrowerIds: string[] }>({
  name: 'listNarrowerFields',
  mode: 'read',
  cypher: `
    UNWIND $fields AS fieldId
    MATCH (t:Entity {id: fieldId})
    MATCH (narrower:Technology)-[:BROADER]->{1,12}(t)
    RETURN fieldId, collect(DISTINCT narrower.id) AS narrowerIds`,
  example: { fields: ['x'] },
});
