import { statement } from '../../statement.ts';

/** How many erasures there are; from the store's own counts. */
export const countErasures = statement<object, { count: number }>({
  name: 'countErasures',
  mode: 'read',
  cypher: `
    MATCH (e:Erasure)
    RETURN count(e) AS count`,
  example: {},
});
