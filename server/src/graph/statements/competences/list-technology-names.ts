import { statement } from '../../statement.ts';

/** The folded names by which keywords mean the given technologies. Constraint entity_id. */
export const listTechnologyNames = statement<{ ids: readonly string[] }, { en: string; it: string }>({
  name: 'listTechnologyNames',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (t:Entity {id: id})
    RETURN t.sortEn AS en, t.sortIt AS it`,
  example: { ids: [] },
});
