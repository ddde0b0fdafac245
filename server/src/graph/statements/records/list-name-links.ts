import { statement } from '../../statement.ts';

/** Pairs of the given records that are surely one by their names. Constraint record_key. */
export const listNameLinks = statement<{ keys: readonly string[] }, { a: string; b: string; score: number }>({
  name: 'listNameLinks',
  mode: 'read',
  cypher: `
    UNWIND $keys AS key
    MATCH (r:Record {key: key})
    MATCH (r)-[link:SAME_BY_NAME]->(o:Record)
    RETURN key AS a, o.key AS b, link.score AS score`,
  example: { keys: [] },
});
