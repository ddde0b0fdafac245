import { statement } from '../../statement.ts';

/** An entity to write. */
export interface EntityRow {
  [name: string]: string | Record<string, string | number | boolean | string[]>;
  id: string;
  hash: string;
  properties: Record<string, string | number | boolean | string[]>;
}

/** Writes entities that are there with exactly these properties and the label of their kind; slug and number of relations are set by later statements. Constraint entity_id. */
export const upsertEntities = statement<{ rows: readonly EntityRow[] }, object>({
  name: 'upsertEntities',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WITH e, row, e.slug AS slug, e.relationCount AS relationCount
    SET e = row.properties
    SET e.id = row.id, e.hash = row.hash, e.slug = slug, e.relationCount = relationCount
    REMOVE e:Organization:Person:Technology:Project:Network:WorkingGroup:Programme:Event:Facility:Publication:Place:Indicator:Goal:Activity
    SET e:Stale:$(row.properties.kind)`,
  example: { rows: [] },
});
