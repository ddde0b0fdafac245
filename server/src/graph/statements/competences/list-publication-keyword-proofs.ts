import { statement } from '../../statement.ts';
import type { ProofRow } from './proof-row.ts';
import { HOLDER_PUBLICATIONS, PUBLICATION_PROOF_COLUMNS } from './publication-proofs.ts';

/**
 * Technologies that a keyword of a holder's publication is called by, where the publication is not stated to be about them.
 * `keywords` are those that name any. Constraint entity_id, indexes entity_kind_en and entity_kind_it.
 */
export const listPublicationKeywordProofs = statement<
  { ids: readonly string[]; keywords: readonly string[] },
  ProofRow
>({
  name: 'listPublicationKeywordProofs',
  mode: 'read',
  cypher: `${HOLDER_PUBLICATIONS}
    UNWIND [word IN w.keywordsFolded WHERE word IN $keywords] AS keyword
    CALL (keyword) {
      MATCH (t:Entity {kind: 'Technology', sortEn: keyword})
      RETURN t
      UNION
      MATCH (t:Entity {kind: 'Technology', sortIt: keyword})
      RETURN t
    }
    WITH DISTINCT id, h, w, t, writing
    WHERE NOT EXISTS { (w)-[:ABOUT]->(t) }
    WITH id, h, w, t, reduce(all = w.sourceIds, part IN writing | all + part) AS sources
    ${PUBLICATION_PROOF_COLUMNS}`,
  example: { ids: [], keywords: [] },
});
