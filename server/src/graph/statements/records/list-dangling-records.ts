import { statement } from '../../statement.ts';

/** Records of a source that point to records which were not there when they were last looked at; few carry the label. */
export const listDanglingRecords = statement<{ sourceId: string; after: string; limit: number }, { key: string }>({
  name: 'listDanglingRecords',
  mode: 'read',
  cypher: `
    MATCH (r:Dangling)
    WHERE r.sourceId = $sourceId AND r.key > $after
    RETURN r.key AS key
    ORDER BY key
    LIMIT $limit`,
  example: { sourceId: 'x', after: '', limit: 1000 },
});
