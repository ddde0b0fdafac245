import { statement } from '../../statement.ts';
import { MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';
import { SEARCH_HIT_COLUMNS, type SearchHitRow } from './search-hit-columns.ts';

/** How the hits of a page are ranked. */
export interface RankParameters {
  /** The whole text, folded: what a name may equal. */
  exactName: string;
  /** From which score on all words stand in names, so that one may equal the text. */
  nameScore: number;
  /** What is added for a name that equals the text, a fifth more for one that is shown. */
  exactBonus: number;
  /** How many words a name has that consists of the words looked for, with and without those that say nothing. */
  wordCounts: readonly number[];
  /** What is added for such a name. */
  wholeBonus: number;
  /** What is added by kind of entity, so that of two alike the more telling one is first. */
  kindBonus: Readonly<Record<string, number>>;
  sort: string;
  offset: number;
  size: number;
}

/**
 * A page of the entities that a Lucene query matches, of the best `cap`. Sorted by name, by year, by relations or by score;
 * ties by relations, then id. Full-text index entity_search.
 */
export const findSearchHits = statement<MatchParameters & RankParameters, SearchHitRow>({
  name: 'findSearchHits',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    WITH e, score + 0.5 * log10(1.0 + e.relationCount) + coalesce($kindBonus[e.kind], 0.0)
      + CASE
        WHEN score < $nameScore THEN 0.0
        WHEN $exactName = e.sortIt OR $exactName = e.sortEn THEN 1.2 * $exactBonus
        WHEN $exactName IN e.exactNames THEN $exactBonus
        WHEN any(name IN e.exactNames WHERE size(split(name, ' ')) IN $wordCounts) THEN $wholeBonus
        ELSE 0.0
      END AS score
    ORDER BY CASE $sort WHEN 'NAME_IT' THEN e.sortIt WHEN 'NAME_EN' THEN e.sortEn END,
      CASE $sort WHEN 'YEAR' THEN -coalesce(e.searchYear, 0) WHEN 'RELATIONS' THEN -e.relationCount ELSE -score END,
      e.relationCount DESC, e.id
    SKIP $offset
    LIMIT $size
    RETURN ${SEARCH_HIT_COLUMNS}, score`,
  example: {
    query: 'x',
    cap: 10_000,
    skip: 0,
    kinds: [],
    except: [],
    exactName: 'x',
    nameScore: 100,
    exactBonus: 1000,
    wordCounts: [1],
    wholeBonus: 100,
    kindBonus: {},
    sort: 'RELEVANCE',
    offset: 0,
    size: 20,
  },
});
