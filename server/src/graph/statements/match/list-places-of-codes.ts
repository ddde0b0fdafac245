import { statement } from '../../statement.ts';

/** The places with these identifiers, given as `nuts:ITC4`, in the order of these; a code of none gives no row. Constraint identifier_key. */
export const listPlacesOfCodes = statement<{ keys: readonly string[] }, { id: string }>({
  name: 'listPlacesOfCodes',
  mode: 'read',
  cypher: `
    UNWIND range(0, size($keys) - 1) AS place
    MATCH (:Identifier {key: $keys[place]})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(p:Place)
    RETURN p.id AS id, min(place) AS place
    ORDER BY place`,
  example: { keys: ['nuts:X'] },
});
