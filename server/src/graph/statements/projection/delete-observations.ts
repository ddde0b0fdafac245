import { statement } from '../../statement.ts';

/** Removes observations by id. Constraint observation_id. */
export const deleteObservations = statement<{ ids: readonly string[] }, object>({
  name: 'deleteObservations',
  mode: 'write',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Observation {id: id})
    DETACH DELETE o`,
  example: { ids: [] },
});
