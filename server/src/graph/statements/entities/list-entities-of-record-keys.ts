import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entity-columns.ts';

/** The entity each record describes. Constraint record_key. */
export const listEntitiesOfRecordKeys = statement<{ keys: readonly string[] }, EntityRow & { recordKey: string }>({
  name: 'listEntitiesOfRecordKeys',
  mode: 'read',
  cypher: `
    UNWIND $keys AS recordKey
    MATCH (:Record {key: recordKey})-[:DESCRIBES]->(e:Entity)
    RETURN recordKey, ${ENTITY_COLUMNS}`,
  example: { keys: ['x'] },
});
