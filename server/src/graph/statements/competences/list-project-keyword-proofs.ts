import { statement } from '../../statement.ts';
import { HOLDER_PROJECTS, PROJECT_PROOF_COLUMNS } from './project-proofs.ts';
import type { ProofRow } from './proof-row.ts';

/**
 * Technologies that a keyword of a holder's project is called by, where the project is not stated to be about them.
 * `keywords` are those that name any. Constraint entity_id, indexes entity_kind_en and entity_kind_it.
 */
export const listProjectKeywordProofs = statement<{ ids: readonly string[]; keywords: readonly string[] }, ProofRow>({
  name: 'listProjectKeywordProofs',
  mode: 'read',
  cypher: `${HOLDER_PROJECTS}
    UNWIND [word IN p.keywordsFolded WHERE word IN $keywords] AS keyword
    CALL (keyword) {
      MATCH (t:Entity {kind: 'Technology', sortEn: keyword})
      RETURN t
      UNION
      MATCH (t:Entity {kind: 'Technology', sortIt: keyword})
      RETURN t
    }
    WITH DISTINCT id, p, t, coordinates, firstYear, lastYear, taking
    WHERE NOT EXISTS { (p)-[:ABOUT]->(t) }
    WITH id, p, t, coordinates, firstYear, lastYear, reduce(all = p.sourceIds, part IN taking | all + part) AS sources
    ${PROJECT_PROOF_COLUMNS}`,
  example: { ids: [], keywords: [] },
});
