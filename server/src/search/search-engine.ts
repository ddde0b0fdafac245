import type { EntityKind, RelationType } from '../records/model.ts';
import type { FacetCounts, SearchFacet, SearchFilters } from './search-facets.ts';

/** Why a hit was found, strongest first; the words of SearchMatch in schema/api/search.graphql. */
export const SEARCH_MATCHES = ['IDENTIFIER', 'EXACT_NAME', 'NAME', 'FUZZY_NAME', 'ABOUT', 'TEXT', 'RELATED'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** How hits are ordered: by fitness, by shown name in a language, latest year first, most relations first. */
export type SearchSort = 'RELEVANCE' | 'NAME_IT' | 'NAME_EN' | 'YEAR' | 'RELATIONS';

/** A question to a search engine. */
export interface SearchQuestion {
  /** As the reader typed it. Without a usable word, all that the filters leave are hits; without filters too, none. */
  text: string;
  filters?: SearchFilters;
  /** Facets to count. */
  facets?: readonly SearchFacet[];
  /** RELEVANCE when absent. Ties are broken by relations, then id, so that pages are pieces of one list. */
  sort?: SearchSort;
  /** What is known to answer the text, in this order: hits within the filters, before those that words find. */
  leads?: readonly SearchLead[];
  offset: number;
  limit: number;
}

/** An entity that answers a text by a relation of the graph, whatever its words. */
export interface SearchLead {
  id: string;
  /** What it is related to, as the text names it. */
  because: string;
}

/** How an entity answers a question for relations. */
export interface SearchTie {
  /** What the text names. */
  entityId: string;
  /** Their relations that are meant, as seen from the hit; none when only projects tie the two. */
  relations: { type: RelationType; direction: 'OUT' | 'IN' }[];
  /** Number of projects that tie them. */
  projectCount: number;
  /** What the hit does in these projects, where they are about the field that the text names. */
  projectRelation?: 'COORDINATES' | 'PARTICIPATES_IN';
}

/** One entity found. */
export interface SearchHit {
  id: string;
  kind: string;
  /** Only comparable within one answer. */
  score: number;
  matchedBy: SearchMatch;
  /** Texts in which marks are looked for, those that matched by first: names, or what it is about, or related names. */
  matchedTexts: string[];
  /** Only where the graph itself knows it as an answer. */
  tie?: SearchTie;
}

/** An engine's answer. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** Hits after the filters, at most `cap`. */
  total: number;
  /** From how many hits on `total` and the counts are no longer exact. */
  cap: number;
  facets: FacetCounts;
  /** The text as it was perhaps meant, when little was found as typed. */
  didYouMean?: string;
  /** What the text asks the relations of, where the graph knows an answer. */
  askedOf?: {
    entityId: string;
    /** Whether its partners are asked for. */
    isForPartners: boolean;
    /** ISO 3166-1 codes of the countries that these are to be of; empty when any will do. */
    countries: readonly string[];
    /** Whether they are to be small or medium-sized enterprises. */
    isSmeOnly: boolean;
    /** Whether the hits with a tie stand in the relation that is asked for; otherwise nobody does. */
    isMeant: boolean;
  };
}

/** A question for what has words, whatever it is about. */
export interface WordsQuestion {
  /** Folded, without stop words. */
  words: readonly string[];
  /** At least one. */
  kinds: readonly EntityKind[];
  limit: number;
}

/** What finds things. Two engines keep this contract (Neo4j's own indexes, and Meilisearch); one set of tests checks both. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  /** @throws GraphUnavailable | SearchUnavailable when the engine does not answer within 2 s. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /**
   * Ids of what has all the words in its own names or texts, the best first: each in any form, or as it is called in the other
   * language, none with typing errors.
   * @throws GraphUnavailable | SearchUnavailable
   */
  listByWords(question: WordsQuestion): Promise<string[]>;
}
