import { statement } from '../../statement.ts';

/** Notes that a numbered schema file has run. */
export const recordMigration = statement<{ name: string }, object>({
  name: 'recordMigration',
  mode: 'write',
  cypher: `
    MERGE (m:Migration {name: $name})
    ON CREATE SET m.ranAt = toString(datetime())`,
  example: { name: '001-constraints.cypher' },
});
