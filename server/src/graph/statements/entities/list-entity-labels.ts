import { statement } from '../../statement.ts';

/** What an entity is called in lists of many, with what is needed to choose a language. */
export interface EntityLabelRow {
  id: string;
  slug: string;
  nameIt: string | null;
  nameEn: string | null;
  nameAny: string;
}

/** Names and slugs of entities by id; ids without an entity give no row. Constraint entity_id. */
export const listEntityLabels = statement<{ ids: readonly string[] }, EntityLabelRow>({
  name: 'listEntityLabels',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.slug AS slug, e.nameIt AS nameIt, e.nameEn AS nameEn, e.nameAny AS nameAny`,
  example: { ids: ['x'] },
});
