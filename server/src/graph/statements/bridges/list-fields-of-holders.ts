import { statement } from '../../statement.ts';

/** What each of these masters or works on, by field; only the given fields when there are any. Constraint entity_id. */
export const listFieldsOfHolders = statement<
  { holders: readonly string[]; fields: readonly string[] | null },
  { fieldId: string; sortIt: string; sortEn: string; holderIds: string[] }
>({
  name: 'listFieldsOfHolders',
  mode: 'read',
  cypher: `
    UNWIND $holders AS holderId
    MATCH (h:Entity {id: holderId})-[:HAS_COMPETENCE|ABOUT]->(t:Technology)
    WHERE $fields IS NULL OR t.id IN $fields
    WITH t, collect(DISTINCT holderId) AS holderIds
    RETURN t.id AS fieldId, t.sortIt AS sortIt, t.sortEn AS sortEn, holderIds`,
  example: { holders: ['x'], fields: ['y'] },
});
