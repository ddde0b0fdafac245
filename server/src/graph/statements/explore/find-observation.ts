import { statement } from '../../statement.ts';

/** One observation by id, with its indicator. Constraint observation_id. */
export const findObservation = statement<{ id: string }, { indicatorId: string }>({
  name: 'findObservation',
  mode: 'read',
  cypher: `
    MATCH (i:Entity)-[:HAS_OBSERVATION]->(:Observation {id: $id})
    RETURN i.id AS indicatorId`,
  example: { id: 'x' },
});
