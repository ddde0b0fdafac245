import { statement } from '../../statement.ts';

/** Marks records that point to records which are not there (yet), and takes the mark from those that no longer do. Constraint record_key. */
export const markDangling = statement<{ dangling: readonly string[]; settled: readonly string[] }, object>({
  name: 'markDangling',
  mode: 'write',
  cypher: `
    CALL () {
      UNWIND $dangling AS key
      MATCH (r:Record {key: key})
      SET r:Dangling
    }
    CALL () {
      UNWIND $settled AS key
      MATCH (r:Record {key: key})
      REMOVE r:Dangling
    }`,
  example: { dangling: [], settled: [] },
});
