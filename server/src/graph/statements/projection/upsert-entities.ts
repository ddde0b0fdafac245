import { statement } from '../../statement.ts';
import { SEARCH_PROPERTIES } from '../search/put-search-texts.ts';

/** An entity to write. */
export interface EntityRow {
  [name: string]: string | Record<string, string | number | boolean | string[]>;
  id: string;
  hash: string;
  properties: Record<string, string | number | boolean | string[]>;
}

const KEPT_FOR_SEARCH = SEARCH_PROPERTIES.map((name) => '.'.concat(name)).join(', ');

/**
 * Writes entities that are there with exactly these properties and the label of their kind, and marks them for what follows
 * from them. Slug, number of relations and what search put there (`putSearchTexts`) stay until later statements change them.
 * Constraint entity_id.
 */
export const upsertEntities = statement<{ rows: readonly EntityRow[] }, object>({
  name: 'upsertEntities',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WITH e, row, e {.slug, .relationCount, ${KEPT_FOR_SEARCH}} AS kept
    SET e = row.properties
    SET e += kept
    SET e.id = row.id, e.hash = row.hash
    REMOVE e:Organization:Person:Technology:Project:Network:WorkingGroup:Programme:Event:Facility:Publication:Place:Indicator:Goal:Activity
    SET e:Stale:ToIndex:$(row.properties.kind)`,
  example: { rows: [] },
});
