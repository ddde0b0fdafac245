import { statement } from '../../statement.ts';
import { FACET_SET, type FacetSetKey, MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';
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
  /** With what each of these words begins, in all its forms; what bodies are called in the other language is another name. */
  beginnings: readonly string[];
  /** What is added for such a name. */
  wholeBonus: number;
  /** What is added by kind of entity, so that of two alike the more telling one is first. */
  kindBonus: Readonly<Record<string, number>>;
  sort: string;
  /** So many of the best by Lucene's score are put in order; those after them stay in its order. */
  ranked: number;
  /** The first and the last of the matches that are read for the page. */
  first: number;
  last: number;
  /** Where the page begins among them, and how long it is. */
  offset: number;
  size: number;
}

/** A page, and the keys of the facet values of all that match, one for each entity. */
export interface SearchPageRow {
  hits: SearchHitRow[];
  facetSets: FacetSetKey[];
}

/**
 * A page of the entities that a Lucene query matches, in one row. Sorted by name, by year, by relations or by score; ties by
 * relations, then id. The matches are looked up once, for the page and for all that is counted. Full-text index entity_search.
 */
export const findSearchHits = statement<MatchParameters & RankParameters, SearchPageRow>({
  name: 'findSearchHits',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    WITH collect(e) AS matched, collect(score) AS scores
    CALL (matched, scores) {
      UNWIND range($first, CASE WHEN $last < size(matched) THEN $last ELSE size(matched) END - 1) AS place
      WITH matched[place] AS e, scores[place] AS score, CASE WHEN place < $ranked THEN -1 ELSE place END AS after
      WITH e, after, score + 0.5 * log10(1.0 + e.relationCount) + coalesce($kindBonus[e.kind], 0.0)
        + CASE
          WHEN score < $nameScore THEN 0.0
          WHEN $exactName = e.sortIt OR $exactName = e.sortEn THEN 1.2 * $exactBonus
          WHEN $exactName IN e.exactNames THEN $exactBonus
          WHEN any(name IN e.exactNames WHERE size(split(name, ' ')) IN $wordCounts
            AND (e.kind <> 'Organization' OR all(beginning IN $beginnings WHERE ' ' + name CONTAINS ' ' + beginning))) THEN $wholeBonus
          ELSE 0.0
        END AS score
      ORDER BY after,
        CASE $sort WHEN 'NAME_IT' THEN e.sortIt WHEN 'NAME_EN' THEN e.sortEn END,
        CASE $sort WHEN 'YEAR' THEN -coalesce(e.searchYear, 0) WHEN 'RELATIONS' THEN -e.relationCount ELSE -score END,
        e.relationCount DESC, e.id
      SKIP $offset
      LIMIT $size
      WITH ${SEARCH_HIT_COLUMNS}, score
      RETURN collect({id: id, kind: kind, names: names, isExactName: isExactName, about: about, related: related,
        text: text, score: score}) AS hits
    }
    RETURN hits, [e IN matched | ${FACET_SET}] AS facetSets`,
  example: {
    query: 'x',
    cap: 10_000,
    kinds: [],
    except: [],
    exactName: 'x',
    nameScore: 100,
    exactBonus: 1000,
    wordCounts: [1],
    beginnings: ['x'],
    wholeBonus: 100,
    kindBonus: {},
    sort: 'RELEVANCE',
    ranked: 1_000,
    first: 0,
    last: 1_000,
    offset: 0,
    size: 20,
  },
});
