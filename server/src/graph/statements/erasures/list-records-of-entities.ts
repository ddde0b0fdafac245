import { statement } from '../../statement.ts';

/** A record that describes one of some entities; `content` is its JSON. */
export interface DescribingRecord {
  key: string;
  sourceId: string;
  content: string;
}

/** The records that describe some entities. Constraint entity_id. */
export const listRecordsOfEntities = statement<{ ids: readonly string[] }, DescribingRecord>({
  name: 'listRecordsOfEntities',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})<-[:DESCRIBES]-(r:Record)
    RETURN r.key AS key, r.sourceId AS sourceId, r.content AS content
    ORDER BY key`,
  example: { ids: [] },
});
