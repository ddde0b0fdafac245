import { statement } from '../../statement.ts';
import { SUGGESTION_MATCH, type SuggestionConditions } from './suggestion-match.ts';

/** Two entities that may be one and the same. */
export interface SuggestionRow {
  a: string;
  b: string;
  score: number;
  /** The score in millionths: what the order goes by, and whole, as cursors need it. */
  rank: number;
  /** Of each alike pair of their records. */
  reasonLists: string[][];
}

/** A page of open suggestions, most alike first. Index alike_score. */
export const pageSuggestions = statement<
  SuggestionConditions & { belowRank: number; afterPair: string; limit: number },
  SuggestionRow
>({
  name: 'pageSuggestions',
  mode: 'read',
  cypher: `${SUGGESTION_MATCH}
    WITH x, y, score, reasonLists, toInteger(round(score * 1000000)) AS rank, x.id + ' ' + y.id AS pair
    WHERE rank < $belowRank OR (rank = $belowRank AND pair > $afterPair)
    RETURN x.id AS a, y.id AS b, score, rank, reasonLists
    ORDER BY rank DESC, pair
    LIMIT $limit`,
  example: { kinds: null, entity: null, belowRank: 2_000_000, afterPair: '', limit: 21 },
});
