import { statement } from '../../statement.ts';

/** Writes what a source is; keyed by its id. */
export const upsertSource = statement<
  { id: string; properties: Record<string, string | number | boolean | string[]> },
  object
>({
  name: 'upsertSource',
  mode: 'write',
  cypher: `
    MERGE (s:Source {id: $id})
    SET s = $properties
    SET s.id = $id`,
  example: { id: 'x', properties: {} },
});
