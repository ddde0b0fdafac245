import type { MultiSearchQuery } from 'meilisearch';
import { foldText } from '../../fold-text.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import type { SearchFacet } from '../search-facets.ts';
import type { SearchQuestion, SearchSort } from '../search-engine.ts';
import { isEqual, toConditions, type Condition } from './facet-filter.ts';

/** So many of the first hits are ordered anew where a relation is asked for. */
export const REORDERED = 60;

/** Hits of one answer's list: what the engine gives at most, and what `cap` says. */
export const MAX_HITS = 1_000;
const MAX_EXACT_KEY = 400;
const MAX_TEXT = 500;

const SORTS: Record<Exclude<SearchSort, 'RELEVANCE'>, string> = {
  NAME_IT: 'sortIt:asc',
  NAME_EN: 'sortEn:asc',
  YEAR: 'year:desc',
  RELATIONS: 'relationCount:desc',
};
const TIES = ['relationCount:desc', 'id:asc'];
/** Where a document speaks of itself: words strewn over the names around a hub say nothing together. */
const OWN_TEXTS = ['identifiers', 'acronyms', 'names', 'aboutIt', 'aboutEn', 'textIt', 'textEn'];
const SHOWN = ['id', 'kind', 'identifiers', 'shown'];

/** What is asked of the engine in one go. */
export interface SearchPlan {
  /** Those whose identifier or whole name was typed, whatever else the text may mean; undefined when there is no text. */
  exact: MultiSearchQuery | undefined;
  /** All others (all at all, when sorted otherwise than by relevance), a window of the list. */
  rest: MultiSearchQuery;
  /** Counts of facets that have a choice, without that choice. */
  counts: MultiSearchQuery[];
  /** Whether anything fits when nothing is chosen: without it nobody knows if the text or the choice found nothing. */
  probes: MultiSearchQuery[];
}

/** How the words are taken: all of them, or the rarest first as many as there are. */
export interface Reading {
  words: readonly string[];
  strategy: 'all' | 'frequency';
  /** Whether words are looked for in what a document says of itself only, or in names of what it is related to as well. */
  scope: 'own' | 'related';
  /** Whether what is related to the words is asked for: then the first hits are ordered anew, and all of them are needed. */
  isRelation: boolean;
}

/** The folded whole text, as whole names are kept, and without spaces, as identifiers are. */
export interface ExactKeys {
  name: string;
  identifier: string;
}

export function exactKeys(text: string): ExactKeys {
  const name = foldText(text.slice(0, MAX_TEXT)).slice(0, MAX_EXACT_KEY);
  return { name, identifier: name.replaceAll(' ', '') };
}

/**
 * The queries that answer a question. Whole names and identifiers are asked for apart, because no ranking rule knows that
 * one of several names is the typed text; the others are then asked for without them, so that the two lists join to one.
 * @param window how many exact hits may stand before the others
 */
export function planSearch(index: string, question: SearchQuestion, reading: Reading, window: number): SearchPlan {
  const { filters = {}, facets = [], sort = 'RELEVANCE', text } = question;
  const q = reading.words.map(sharedBeginning).join(' ');
  const { name, identifier } = exactKeys(text);
  const isRanked = sort === 'RELEVANCE' && q !== '';
  const parts: Parts = {
    question,
    base: { indexUid: index, attributesToRetrieve: SHOWN },
    matching: {
      q,
      matchingStrategy: reading.strategy,
      ...(reading.scope === 'own' ? { attributesToSearchOn: OWN_TEXTS } : {}),
    },
    isRanked,
    exactly: [isEqual('identifiers', identifier), isEqual('exactNames', name)],
    others: isRanked ? [[`NOT ${isEqual('identifiers', identifier)}`], [`NOT ${isEqual('exactNames', name)}`]] : [],
    conditions: toConditions(filters),
    freeFacets: facets.filter((facet) => (filters[facet] ?? []).length === 0).map(facetPath),
    sort: sort === 'RELEVANCE' ? {} : { sort: [SORTS[sort], ...TIES] },
  };
  return {
    exact: q === '' ? undefined : exactQuery(parts, window),
    rest: restQuery(parts, reading.isRelation ? Infinity : window),
    counts: facets
      .filter((facet) => (filters[facet] ?? []).length > 0)
      .flatMap((facet) => [
        countQuery(parts, facet, parts.matching, parts.others),
        ...(isRanked ? [countQuery(parts, facet, {}, [parts.exactly])] : []),
      ]),
    probes:
      q !== '' && parts.conditions.length > 0
        ? [
            { ...parts.base, ...parts.matching, limit: 0 },
            { ...parts.base, filter: [parts.exactly], limit: 0 },
          ]
        : [],
  };
}

/** What the queries of a plan are made of. */
interface Parts {
  question: SearchQuestion;
  base: { indexUid: string; attributesToRetrieve: string[] };
  matching: { q: string; matchingStrategy: Reading['strategy']; attributesToSearchOn?: string[] };
  /** Whether hits are ordered by how well they fit the text. */
  isRanked: boolean;
  /** Those whose identifier or whole name was typed, and those that are none of them. */
  exactly: Condition;
  others: Condition[];
  conditions: Condition[];
  freeFacets: string[];
  sort: { sort?: string[] };
}

function exactQuery(
  { base, sort, conditions, exactly, freeFacets, isRanked, question }: Parts,
  window: number,
): MultiSearchQuery {
  const { offset, limit } = question;
  return {
    ...base,
    ...sort,
    filter: [...conditions, exactly],
    facets: freeFacets,
    offset: isRanked ? 0 : offset,
    limit: isRanked ? Math.min(MAX_HITS, Math.max(window, offset + limit)) : limit,
  };
}

function restQuery(
  { base, matching, sort, conditions, others, freeFacets, isRanked, question }: Parts,
  window: number,
): MultiSearchQuery {
  const { offset, limit } = question;
  const from = isRanked ? Math.max(0, offset - window) : offset;
  const end = isRanked && window === Infinity ? Math.max(REORDERED, offset + limit) : offset + limit;
  return {
    ...base,
    ...matching,
    ...sort,
    filter: [...conditions, ...others],
    facets: freeFacets,
    offset: from,
    limit: end - from,
    showRankingScore: isRanked,
  };
}

function countQuery(
  { base, question }: Parts,
  facet: SearchFacet,
  matching: Partial<Parts['matching']>,
  more: Condition[],
): MultiSearchQuery {
  const conditions = toConditions(question.filters ?? {}, facet);
  return { ...base, ...matching, filter: [...conditions, ...more], facets: [facetPath(facet)], limit: 0 };
}

/** Where a facet's values stand in a document. */
export function facetPath(facet: SearchFacet): string {
  return `facets.${facet}`;
}
