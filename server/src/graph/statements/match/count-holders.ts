import { statement } from '../../statement.ts';

/** How many there are who could master something: numbers that Neo4j keeps. */
export const countHolders = statement<object, { count: number }>({
  name: 'countHolders',
  mode: 'read',
  cypher: `
    CALL () {
      MATCH (o:Organization)
      RETURN count(o) AS some
      UNION ALL
      MATCH (n:Network)
      RETURN count(n) AS some
      UNION ALL
      MATCH (p:Person)
      RETURN count(p) AS some
    }
    RETURN sum(some) AS count`,
  example: {},
});
