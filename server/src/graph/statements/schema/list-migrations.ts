import { statement } from '../../statement.ts';

/** Which numbered schema files have run; a handful of nodes under one label. */
export const listMigrations = statement<object, { name: string }>({
  name: 'listMigrations',
  mode: 'read',
  cypher: 'MATCH (m:Migration) RETURN m.name AS name ORDER BY name',
  example: {},
});
