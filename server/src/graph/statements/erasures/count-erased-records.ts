import { statement } from '../../statement.ts';

/** Adds to how many records an erasure took away. Constraint erasure_id. */
export const countErasedRecords = statement<{ erasure: string; records: number }, object>({
  name: 'countErasedRecords',
  mode: 'write',
  cypher: `
    MATCH (e:Erasure {id: $erasure})
    SET e.recordCount = e.recordCount + $records`,
  example: { erasure: 'x', records: 0 },
});
