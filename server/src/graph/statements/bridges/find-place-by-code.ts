import { statement } from '../../statement.ts';

/** The place with an identifier, given as `nuts:ITC4`. Constraint identifier_key. */
export const findPlaceByCode = statement<{ key: string }, { id: string }>({
  name: 'findPlaceByCode',
  mode: 'read',
  cypher: `
    MATCH (:Identifier {key: $key})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(p:Place)
    RETURN p.id AS id
    LIMIT 1`,
  example: { key: 'nuts:X' },
});
