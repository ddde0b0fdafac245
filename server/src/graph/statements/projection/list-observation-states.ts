import { statement } from '../../statement.ts';

/** Observations of the given indicators, with their hashes. Constraint entity_id. */
export const listObservationStates = statement<{ ids: readonly string[] }, { id: string; hash: string }>({
  name: 'listObservationStates',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:HAS_OBSERVATION]->(o:Observation)
    RETURN o.id AS id, o.hash AS hash`,
  example: { ids: [] },
});
