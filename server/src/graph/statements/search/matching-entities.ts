/** Which entities a search is about. */
export interface MatchParameters {
  /** A Lucene query made of folded words and facet tokens only. */
  query: string;
  /** How many are looked at, the best by Lucene's score. */
  cap: number;
  /** Only these kinds; all when empty. */
  kinds: readonly string[];
  /** Ids that are hits already, by an identifier. */
  except: readonly string[];
}

/** What the statements of one search begin with, so that pages, totals and counts are about the same entities. */
export const MATCHING_ENTITIES = `
    CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $cap}) YIELD node AS e, score
    WHERE (size($kinds) = 0 OR e.kind IN $kinds) AND (size($except) = 0 OR NOT e.id IN $except)`;

/** A key of facet values, a number made of them; or one value, `kind:…`, where nothing else is known yet. */
export type FacetSetKey = number | string;

/** The key of an entity's facet values: that of its search document; before there is one, its kind is known. */
export const FACET_SET = `coalesce(e.facetSet, 'kind:' + e.kind)`;
