import { statement } from '../../statement.ts';
import type { ProofRow } from './proof-row.ts';
import { HOLDER_PUBLICATIONS, PUBLICATION_PROOF_COLUMNS } from './publication-proofs.ts';

/** What holders' publications are stated to be about, counted by technology. Constraint entity_id. */
export const listPublicationProofs = statement<{ ids: readonly string[] }, ProofRow>({
  name: 'listPublicationProofs',
  mode: 'read',
  cypher: `${HOLDER_PUBLICATIONS}
    MATCH (w)-[a:ABOUT]->(t:Technology)
    WITH id, h, w, t, writing, collect(a.sourceIds) AS about
    WITH id, h, w, t, reduce(all = [], part IN writing + about | all + part) AS sources
    ${PUBLICATION_PROOF_COLUMNS}`,
  example: { ids: [] },
});
