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
/** Of hundreds of names around a hub most would come for nothing: only where words are looked for in them do they tell anything. */
const SHOWN_OF_ITSELF = ['id', 'kind', 'identifiers', 'shown.names', 'shown.about'];
const SHOWN_NAMES = ['id', 'kind', 'identifiers', 'shown.names'];

/** What is asked of the engine for a page and its counts. */
export interface SearchPlan {
  /** Those whose identifier or whole name was typed, the leads, and those found more strictly, whatever else the text may mean; undefined when there is no text. */
  exact: MultiSearchQuery | undefined;
  /** All others (all at all, when sorted otherwise than by relevance), as far as they are needed for the page. */
  rest: MultiSearchQuery;
  /** To count the facets in that have no choice; undefined when none of them was asked for. */
  free: CountedLists | undefined;
  /** To count each of the others in. */
  chosen: CountedLists[];
}

/** The two parts of a list, without a page of it, to count some facets in; each is the whole list where that is not ranked. */
export interface CountedLists {
  /** All those without a choice, or one that has a choice, which does not narrow these lists. */
  facets: SearchFacet[];
  rest: MultiSearchQuery;
  exact: MultiSearchQuery | undefined;
}

/** How the words are taken: all of them, or the rarest first as many as there are. */
export interface LooseReading {
  words: readonly string[];
  strategy: 'all' | 'frequency';
  /** Whether words are looked for in what a document says of itself only, or in names of what it is related to as well. */
  scope: 'own' | 'related';
}

/** What is read in the end. */
export interface Reading extends LooseReading {
  /** Ids of the few hits of a stricter reading, which come before all others. */
  first: readonly string[];
}

/** How words are taken, and how many they find at most; undefined when nobody looked. */
export interface ChosenReading extends Reading {
  count?: number;
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
  const { filters = {}, sort = 'RELEVANCE', text, leads = [] } = question;
  const q = typed(reading.words);
  const isRanked = sort === 'RELEVANCE' && q !== '';
  const exactly = exactlyOf(text, [...leads.map(({ id }) => id), ...reading.first]);
  const parts: Parts = {
    question,
    index,
    reading,
    matching: {
      q,
      matchingStrategy: reading.strategy,
      ...scopeOf(reading.scope),
    },
    isRanked,
    exactly,
    others: isRanked ? exactly.map((condition) => [`NOT ${condition}`]) : [],
    conditions: toConditions(filters),
    sort: isRanked ? {} : { sort: [...(sort === 'RELEVANCE' ? [] : [SORTS[sort]]), ...TIES] },
  };
  const exact = q === '' ? undefined : exactQuery(parts, window);
  const rest = restQuery(parts);
  return { exact, rest, ...countedLists(parts, { exact, rest }) };
}

function countedLists(
  parts: Parts,
  { exact, rest }: Pick<SearchPlan, 'exact' | 'rest'>,
): Pick<SearchPlan, 'free' | 'chosen'> {
  const { filters = {}, facets = [] } = parts.question;
  const isChosen = (facet: SearchFacet): boolean => (filters[facet] ?? []).length > 0;
  const withConditions = (query: MultiSearchQuery, conditions: Condition[]): MultiSearchQuery => ({
    ...toCount(query),
    filter: conditions,
  });
  const without = facets.filter((facet) => !isChosen(facet));
  return {
    free:
      without.length === 0
        ? undefined
        : { facets: without, rest: toCount(rest), exact: exact === undefined ? undefined : toCount(exact) },
    chosen: facets.filter(isChosen).map((facet) => {
      const conditions = toConditions(filters, facet);
      return {
        facets: [facet],
        rest: withConditions(rest, [...conditions, ...parts.others]),
        exact: exact === undefined ? undefined : withConditions(exact, [...conditions, parts.exactly]),
      };
    }),
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

/** The same question, asked for no hits. */
function toCount({ indexUid, q, matchingStrategy, attributesToSearchOn, filter }: MultiSearchQuery): MultiSearchQuery {
  return {
    indexUid,
    ...(q === undefined ? {} : { q }),
    ...(matchingStrategy === undefined ? {} : { matchingStrategy }),
    ...(attributesToSearchOn === undefined ? {} : { attributesToSearchOn }),
    ...(filter === undefined ? {} : { filter }),
    limit: 0,
  };
}

/** A query that tells the numbers of the facet values of what it finds. */
export function countingSets(query: MultiSearchQuery): MultiSearchQuery {
  return { ...query, facets: ['facetSet'] };
}

/** How many hits some words have. */
export function countQuery(index: string, { words, strategy, scope }: LooseReading): MultiSearchQuery {
  return { indexUid: index, q: typed(words), matchingStrategy: strategy, ...scopeOf(scope), limit: 0 };
}

/** A handful of the best hits for some words, to see how many there are and how well they fit. */
export function sampleQuery(index: string, reading: LooseReading): MultiSearchQuery {
  return { ...countQuery(index, reading), attributesToRetrieve: SHOWN_OF_ITSELF, limit: SAMPLE };
}

/** Words as they are looked for: by what their forms share. */
function typed(words: readonly string[]): string {
  return words.map(sharedBeginning).join(' ');
}

function scopeOf(scope: Reading['scope']): { attributesToSearchOn?: string[] } {
  return scope === 'own' ? { attributesToSearchOn: OWN_TEXTS } : {};
}

/** What the queries of a plan are made of. */
interface Parts {
  question: SearchQuestion;
  index: string;
  reading: Reading;
  matching: { q: string; matchingStrategy: Reading['strategy']; attributesToSearchOn?: string[] };
  /** Whether hits are ordered by how well they fit the text. */
  isRanked: boolean;
  /** Those whose identifier or whole name was typed and the leads; and those that are none of them. */
  exactly: Condition;
  others: Condition[];
  conditions: Condition[];
  sort: { sort?: string[] };
}

function exactQuery(
  { index, reading, sort, conditions, exactly, isRanked, question }: Parts,
  window: number,
): MultiSearchQuery {
  const { offset, limit } = question;
  // That an identifier or a name was typed, or a relation asked for, is known; how others fit is seen in what they are about.
  const isKnown = isRanked && reading.first.length === 0;
  return {
    indexUid: index,
    attributesToRetrieve: isKnown ? SHOWN_NAMES : SHOWN,
    ...sort,
    filter: [...conditions, exactly],
    offset: isRanked ? 0 : offset,
    limit: isRanked ? Math.min(MAX_HITS, Math.max(window, offset + limit)) : limit,
  };
}

function restQuery({
  index,
  reading,
  matching,
  sort,
  conditions,
  others,
  isRanked,
  question,
}: Parts): MultiSearchQuery {
  const { offset, limit } = question;
  // Ranked hits are ordered anew, for which the first ones are needed whatever page is asked for.
  const from = isRanked ? 0 : offset;
  const end = isRanked ? Math.max(REORDERED, offset + limit) : offset + limit;
  return {
    indexUid: index,
    attributesToRetrieve: reading.scope === 'own' ? SHOWN_OF_ITSELF : SHOWN,
    ...matching,
    ...sort,
    filter: [...conditions, ...others],
    offset: from,
    limit: end - from,
    showRankingScore: isRanked,
  };
}

/** Where a facet's values stand in a document. */
export function facetPath(facet: SearchFacet): string {
  return `facets.${facet}`;
}
