import { statement } from '../../statement.ts';

/** How many records of a source describe entities of these kinds. Index record_source. */
export const countSourceRecords = statement<{ sourceId: string; kinds: readonly string[] | null }, { count: number }>({
  name: 'countSourceRecords',
  mode: 'read',
  cypher: `
    MATCH (r:Record {sourceId: $sourceId})
    WHERE r.position >= 0 AND ($kinds IS NULL OR r.kind IN $kinds)
    RETURN count(r) AS count`,
  example: { sourceId: 'x', kinds: null },
});
