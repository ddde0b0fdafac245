import { statement } from '../../statement.ts';

/** The indicator that each observation belongs to. Constraint observation_id. */
export const listIndicatorsOfObservations = statement<
  { ids: readonly string[] },
  { observationId: string; indicatorId: string }
>({
  name: 'listIndicatorsOfObservations',
  mode: 'read',
  cypher: `
    UNWIND $ids AS observationId
    MATCH (i:Entity)-[:HAS_OBSERVATION]->(:Observation {id: observationId})
    RETURN observationId, i.id AS indicatorId`,
  example: { ids: ['x'] },
});
