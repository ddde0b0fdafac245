import type { MultiSearchQuery } from 'meilisearch';
import { foldText } from '../../fold-text.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { typedIdentifiers } from '../typed-identifiers.ts';
import type { SearchFacet } from '../search-facets.ts';
import type { SearchQuestion, SearchSort } from '../search-engine.ts';
import { isEqual, isOneOf, toConditions, type Condition } from './facet-filter.ts';

/** So many of the first hits are ordered anew. */
export const REORDERED = 60;

/** Hits of one answer's list: what the engine gives at most, and what `cap` says. */
export const MAX_HITS = 1_000;
const MAX_EXACT_KEY = 400;
const MAX_TEXT = 500;
/** Hits that show how well some words fit. */
const SAMPLE = 5;

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
const SHOWN_OF_ITSELF = ['id', 'kind', 'identifiers', 'shown.names', 'shown.about'];

/** What is asked of the engine in one go. */
export interface SearchPlan {
  /** Those whose identifier or whole name was typed, the leads, and those found more strictly, whatever else the text may mean; undefined when there is no text. */
  exact: MultiSearchQuery | undefined;
  /** All others (all at all, when sorted otherwise than by relevance), a window of the list. */
  rest: MultiSearchQuery;
  /** Counts of facets that have a choice, without that choice. */
  counts: MultiSearchQuery[];
  /**
   * Counts of the other facets, over `rest` and over `exact`, in groups that can be asked for at the same time: the engine counts one
   * facet after the other, which takes longer than finding the hits.
   */
  freeCounts: FreeCounts[];
  /** Whether anything fits when nothing is chosen: without it nobody knows if the text or the choice found nothing. */
  probes: MultiSearchQuery[];
}

/** Counts of some facets over the two parts of a list; both are of the whole list where `rest` is all of it. */
export interface FreeCounts {
  rest: MultiSearchQuery;
  exact: MultiSearchQuery | undefined;
}

/** How the words are taken: all of them, or the rarest first as many as there are. */
export interface Reading {
  words: readonly string[];
  strategy: 'all' | 'frequency';
  /** Whether words are looked for in what a document says of itself only, or in names of what it is related to as well. */
  scope: 'own' | 'related';
  /** Whether the first hits are ordered anew, so that all of them are needed. */
  isReordered: boolean;
  /** Ids of the few hits of a stricter reading, which come before all others. */
  first: readonly string[];
}

/** What the whole text may be: a name, folded as whole names are kept, or identifiers. */
export interface ExactKeys {
  name: string;
  identifiers: string[];
}

export function exactKeys(text: string): ExactKeys {
  const name = foldText(text.slice(0, MAX_TEXT)).slice(0, MAX_EXACT_KEY);
  return { name, identifiers: typedIdentifiers(text) };
}

/**
 * The queries that answer a question. Whole names and identifiers are asked for apart, because no ranking rule knows that
 * one of several names is the typed text; the others are then asked for without them, so that the two lists join to one.
 * @param window how many exact hits may stand before the others
 */
export function planSearch(index: string, question: SearchQuestion, reading: Reading, window: number): SearchPlan {
  const { filters = {}, facets = [], sort = 'RELEVANCE', text, leads = [] } = question;
  const q = reading.words.map(sharedBeginning).join(' ');
  const isRanked = sort === 'RELEVANCE' && q !== '';
  const exactly = exactlyOf(text, [...leads.map(({ id }) => id), ...reading.first]);
  const parts: Parts = {
    question,
    base: { indexUid: index, attributesToRetrieve: SHOWN },
    matching: {
      q,
      matchingStrategy: reading.strategy,
      ...scopeOf(reading.scope),
    },
    isRanked,
    exactly,
    others: isRanked ? exactly.map((condition) => [`NOT ${condition}`]) : [],
    conditions: toConditions(filters),
    sort: sort === 'RELEVANCE' ? {} : { sort: [SORTS[sort], ...TIES] },
  };
  const exact = q === '' ? undefined : exactQuery(parts, window);
  const rest = restQuery(parts, reading.isReordered ? Infinity : window);
  const freeFacets = facets.filter((facet) => (filters[facet] ?? []).length === 0);
  return {
    exact,
    rest,
    freeCounts: groupsOf(freeFacets).map((group) => ({
      rest: toCount(rest, group),
      exact: exact === undefined ? undefined : toCount(exact, group),
    })),
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

/** What has a typed identifier, is called just so, or is known by its id. */
function exactlyOf(text: string, ids: readonly string[]): Condition {
  const { name, identifiers } = exactKeys(text);
  return [
    isOneOf('identifiers', identifiers),
    isEqual('exactNames', name),
    ...(ids.length === 0 ? [] : [isOneOf('id', ids)]),
  ];
}

/** Facets with many values apart from those with few, so that the groups take about as long. */
const OF_MANY_VALUES: ReadonlySet<SearchFacet> = new Set(['place', 'programme']);

function groupsOf(facets: readonly SearchFacet[]): SearchFacet[][] {
  const isLarge = (facet: SearchFacet): boolean => OF_MANY_VALUES.has(facet);
  return [facets.filter((facet) => !isLarge(facet)), facets.filter(isLarge)].filter((group) => group.length > 0);
}

/** The same question, asked for counts of facets only. */
function toCount(
  { indexUid, q, matchingStrategy, attributesToSearchOn, filter }: MultiSearchQuery,
  facets: readonly SearchFacet[],
): MultiSearchQuery {
  return {
    indexUid,
    ...(q === undefined ? {} : { q }),
    ...(matchingStrategy === undefined ? {} : { matchingStrategy }),
    ...(attributesToSearchOn === undefined ? {} : { attributesToSearchOn }),
    ...(filter === undefined ? {} : { filter }),
    facets: facets.map(facetPath),
    limit: 0,
  };
}

/** A handful of the best hits for all of some words, to see how well they fit. */
export function sampleQuery(index: string, words: readonly string[], scope: Reading['scope']): MultiSearchQuery {
  const q = words.map(sharedBeginning).join(' ');
  return {
    indexUid: index,
    attributesToRetrieve: SHOWN_OF_ITSELF,
    q,
    matchingStrategy: 'all',
    ...scopeOf(scope),
    limit: SAMPLE,
  };
}

function scopeOf(scope: Reading['scope']): { attributesToSearchOn?: string[] } {
  return scope === 'own' ? { attributesToSearchOn: OWN_TEXTS } : {};
}

/** What the queries of a plan are made of. */
interface Parts {
  question: SearchQuestion;
  base: { indexUid: string; attributesToRetrieve: string[] };
  matching: { q: string; matchingStrategy: Reading['strategy']; attributesToSearchOn?: string[] };
  /** Whether hits are ordered by how well they fit the text. */
  isRanked: boolean;
  /** Those whose identifier or whole name was typed and the leads; and those that are none of them. */
  exactly: Condition;
  others: Condition[];
  conditions: Condition[];
  sort: { sort?: string[] };
}

function exactQuery({ base, sort, conditions, exactly, isRanked, question }: Parts, window: number): MultiSearchQuery {
  const { offset, limit } = question;
  return {
    ...base,
    ...sort,
    filter: [...conditions, exactly],
    offset: isRanked ? 0 : offset,
    limit: isRanked ? Math.min(MAX_HITS, Math.max(window, offset + limit)) : limit,
  };
}

function restQuery(
  { base, matching, sort, conditions, others, isRanked, question }: Parts,
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
