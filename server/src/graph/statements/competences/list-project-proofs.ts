import { statement } from '../../statement.ts';
import { HOLDER_PROJECTS, PROJECT_PROOF_COLUMNS } from './project-proofs.ts';
import type { ProofRow } from './proof-row.ts';

/** What holders' projects are stated to be about, counted by technology. Constraint entity_id. */
export const listProjectProofs = statement<{ ids: readonly string[] }, ProofRow>({
  name: 'listProjectProofs',
  mode: 'read',
  cypher: `${HOLDER_PROJECTS}
    MATCH (p)-[a:ABOUT]->(t:Technology)
    WITH id, p, t, coordinates, firstYear, lastYear, taking, collect(a.sourceIds) AS about
    WITH id, p, t, coordinates, firstYear, lastYear, reduce(all = [], part IN taking + about | all + part) AS sources
    ${PROJECT_PROOF_COLUMNS}`,
  example: { ids: [] },
});
