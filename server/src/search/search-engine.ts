/** Why a hit was found, strongest first; the words of SearchMatch in schema/api/search.graphql. */
export const SEARCH_MATCHES = ['IDENTIFIER', 'EXACT_NAME', 'NAME', 'FUZZY_NAME', 'TEXT'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** A question to a search engine. */
export interface SearchQuestion {
  /** As the reader typed it. */
  text: string;
  /** Only these kinds; all when empty. Counts by kind are taken before. */
  kinds: readonly string[];
  offset: number;
  limit: number;
}

/** One entity found. */
export interface SearchHit {
  id: string;
  kind: string;
  /** Only comparable within one answer. */
  score: number;
  matchedBy: SearchMatch;
  /** All names of the entity, one a line: where marks are looked for. */
  names: string;
}

/** An engine's answer; `total` counts hits after the kinds were narrowed, at most 1,000. */
export interface SearchAnswer {
  hits: SearchHit[];
  total: number;
  kinds: { kind: string; count: number }[];
}

/**
 * What finds things. Two engines keep this contract (the embedded one in Neo4j, Meilisearch later) and one set of tests
 * checks both.
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  /** @throws GraphUnavailable | SearchUnavailable when the engine does not answer. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
}
