import type { MultiSearchQuery } from 'meilisearch';
import { didYouMean } from '../did-you-mean.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchQuestion } from '../search-engine.ts';
import type { FacetCounts } from '../search-facets.ts';
import { SearchUnavailable } from '../search-unavailable.ts';
import { askedRelation, type AskedRelation } from '../relation-words.ts';
import { toSearchWords } from '../search-words.ts';
import { FEW, MAX_WORDS_TO_LEAVE_ONE, MIN_WORDS_TO_LEAVE_ONE } from '../worth.ts';
import { chosenFacets } from './facet-filter.ts';
import { joinCounts, toExactHits, toHit, type EngineHit, type EngineResult } from './join-results.ts';
import type { MeilisearchConnection, ReadyConnection } from './meilisearch-connection.ts';
import { fitnessOf, fitnessOfNames, rankAgain } from './rank-again.ts';
import {
  exactKeys,
  MAX_HITS,
  planSearch,
  REORDERED,
  sampleQuery,
  type Reading,
  type SearchPlan,
} from './search-plan.ts';

/** All attempts together; the engine's own cutoff ends a single query earlier. */
const PATIENCE_MS = 1_500;
/** Hits by identifier or whole name that are reckoned with before the others; more of them take a second question. */
const USUAL_WINDOW = 100;
/** First hits whose texts may tell what was meant, and how well a reading fits. */
const TELLING_HITS = 10;

/** Search with Meilisearch. */
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  readonly #connection: MeilisearchConnection;

  constructor(connection: MeilisearchConnection) {
    this.#connection = connection;
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const words = toSearchWords(question.text);
    const isEmpty = words.length === 0 && chosenFacets(question.filters ?? {}).length === 0;
    if (isEmpty) return { hits: [], total: 0, cap: MAX_HITS, facets: {} };
    const asked = askedRelation(question.text, words);
    const find = async (ready: ReadyConnection): Promise<SearchAnswer> => {
      const { answer, countFacets } = await findLeniently(ready, question, asked);
      return { ...answer, facets: await countFacets() };
    };
    return withinPatience(this.#connection.use(find));
  }
}

interface Found {
  answer: Omit<SearchAnswer, 'facets'>;
  /** Counts the facets that were asked for, once: only the reading that is answered with needs them. */
  countFacets: () => Promise<FacetCounts>;
  /** How many the text finds, whatever is chosen. */
  count: number;
  /** The best of them, but for whole names. */
  best: readonly EngineHit[];
}

/**
 * What has all the words; where that is little, what has all those that occur at all; then after these, what has the rarest.
 * Several words are first looked for in what a document says of itself, unless a relation is asked for.
 */
async function findLeniently(ready: ReadyConnection, question: SearchQuestion, asked: AskedRelation): Promise<Found> {
  const { needed: words, isRelation } = asked;
  const scope = isRelation || words.length < MIN_WORDS_TO_LEAVE_ONE ? 'related' : 'own';
  // What has more of the words stays before what has fewer.
  const first: string[] = [];
  const read = async (reading: LooseReading): Promise<Found> => ask(ready, question, asked, { ...reading, first });
  const tooFew = (found: Found, of: readonly string[]): boolean => {
    if (isEnough(found, of)) return false;
    first.push(...found.best.map(({ id }) => id));
    return true;
  };
  const asTyped = await read({ words, strategy: 'all', scope });
  if (words.length < 2) return asTyped;
  if (!tooFew(asTyped, words)) return isRelation ? asTyped : betterOf(ready, asked, asTyped, read);
  const occurring = await wordsThatOccur(ready, words);
  if (occurring.length === 0) return asTyped;
  if (occurring.length < words.length) {
    const inPart = await read({ words: occurring, strategy: 'all', scope });
    if (!tooFew(inPart, occurring)) return inPart;
  }
  const fewer = await bestWithoutOne(ready, occurring, scope);
  if (fewer !== undefined) {
    const withoutOne = await read({ words: fewer.words, strategy: 'all', scope });
    if (!tooFew(withoutOne, occurring)) return withoutOne;
  }
  const rarest = await read({ words: occurring, strategy: 'frequency', scope });
  return rarest.count > first.length ? rarest : read({ words: occurring, strategy: 'frequency', scope: 'related' });
}

/** How words are taken; what comes before is known where it is asked. */
type LooseReading = Omit<Reading, 'isReordered' | 'first'>;

function isEnough({ count }: Found, words: readonly string[]): boolean {
  return count >= (words.length >= MIN_WORDS_TO_LEAVE_ONE ? FEW : 1);
}

async function wordsThatOccur({ searching, index }: ReadyConnection, words: readonly string[]): Promise<string[]> {
  const queries = words.map((word) => ({
    indexUid: index,
    q: sharedBeginning(word),
    limit: 0,
    attributesToRetrieve: ['id'],
  }));
  const { results } = await searching.multiSearch<{ queries: typeof queries }, EngineHit>({ queries });
  return words.filter((_word, position) => totalOf(results[position]) > 0);
}

/**
 * What has all words may have them strewn over long texts, where another has nearly all in its name: then one word is only
 * wished for, which leaves all that has it among the hits.
 */
async function betterOf(
  ready: ReadyConnection,
  { needed }: AskedRelation,
  asTyped: Found,
  read: (reading: LooseReading) => Promise<Found>,
): Promise<Found> {
  const [first] = asTyped.answer.hits;
  // A name with typing errors fits, however little of it is written so.
  if (first?.matchedBy === 'FUZZY_NAME' || first?.matchedBy === 'NAME') return asTyped;
  const fitness = fitnessOf(asTyped.best, needed);
  if (fitness >= fitnessOfNames(needed.length - 1)) return asTyped;
  const fewer = await bestWithoutOne(ready, needed, 'own', 2);
  if (fewer === undefined || fewer.fitness <= fitness) return asTyped;
  return read({ words: fewer.words, strategy: 'all', scope: 'own' });
}

/**
 * All words but the one without which the hits fit best; undefined where too few would be left, or too many to try, or nothing
 * is found. Which word is too many the engine cannot know: its rarest one is often one that stands in no English text.
 */
async function bestWithoutOne(
  { searching, index }: ReadyConnection,
  words: readonly string[],
  scope: Reading['scope'],
  least = MIN_WORDS_TO_LEAVE_ONE,
): Promise<{ words: string[]; fitness: number } | undefined> {
  if (words.length < least || words.length > MAX_WORDS_TO_LEAVE_ONE) return undefined;
  const tried = words.map((left) => words.filter((word) => word !== left));
  const queries = tried.map((some) => sampleQuery(index, some, scope));
  // In two halves at once: the engine answers the queries of one request one after the other.
  const half = Math.ceil(queries.length / 2);
  const answers = await Promise.all(
    [queries.slice(0, half), queries.slice(half)].map(async (some) =>
      searching.multiSearch<{ queries: typeof some }, EngineHit>({ queries: some }),
    ),
  );
  const results = answers.flatMap((answer) => answer.results);
  const rated = tried.flatMap((some, place) => {
    const hits = results[place]?.hits ?? [];
    return hits.length === 0 ? [] : [{ words: some, fitness: fitnessOf(hits, words), count: totalOf(results[place]) }];
  });
  return rated.sort((a, b) => b.fitness - a.fitness || a.count - b.count)[0];
}

async function ask(
  ready: ReadyConnection,
  question: SearchQuestion,
  asked: AskedRelation,
  reading: Omit<Reading, 'isReordered'>,
  window = USUAL_WINDOW,
): Promise<Found> {
  const plan = planSearch(ready.index, question, { ...reading, isReordered: isReordered(asked) }, window);
  const countFacets = once(async () => facetsOf(ready, question, plan));
  // With so few words this reading is most likely the last one.
  if (reading.words.length < MIN_WORDS_TO_LEAVE_ONE) countFacets().catch(() => undefined);
  const queries = [plan.rest, ...(plan.exact === undefined ? [] : [plan.exact]), ...plan.probes];
  const { results } = await ready.searching.multiSearch<{ queries: typeof queries }, EngineHit>({ queries });
  const [rest = { hits: [] }, ...others] = results as EngineResult[];
  const exact: EngineResult = plan.exact === undefined ? { hits: [] } : (others.shift() ?? { hits: [] });
  if (totalOf(exact) > window && window < MAX_HITS) return ask(ready, question, asked, reading, MAX_HITS);
  const joined = isSorted(question)
    ? sortedHits(rest, exact, asked.needed)
    : rankedHits(rest, exact, question, { asked, window, first: reading.first });
  return {
    best: inOrder(rest.hits, asked).slice(0, TELLING_HITS),
    count: (others.length > 0 ? others : [rest, exact]).reduce((sum, result) => sum + totalOf(result), 0),
    countFacets,
    answer: { ...joined, cap: MAX_HITS, ...meantBy(question, joined.hits) },
  };
}

/** Counts of all facets that were asked for: each group, and those with a choice, in a request of its own. */
async function facetsOf(
  { searching }: ReadyConnection,
  question: SearchQuestion,
  { freeCounts, counts }: SearchPlan,
): Promise<FacetCounts> {
  const count = async (queries: MultiSearchQuery[]): Promise<EngineResult[]> => {
    if (queries.length === 0) return [];
    const { results } = await searching.multiSearch<{ queries: typeof queries }, EngineHit>({ queries });
    return results;
  };
  const [chosen, ...free] = await Promise.all([
    count(counts),
    ...freeCounts.map(async ({ rest, exact }) => {
      const results = await count([rest, ...(exact === undefined ? [] : [exact])]);
      return isSorted(question) ? oneOf(results) : results;
    }),
  ]);
  return joinCounts(question.facets ?? [], [...chosen, ...free.flat()]);
}

/** Asks only once, however often it is called. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return async () => (answer ??= ask());
}

function isSorted({ sort = 'RELEVANCE' }: SearchQuestion): boolean {
  return sort !== 'RELEVANCE';
}

/** In an order that does not ask how well a hit fits, whole names stand among the others: the first that finds anything is the list. */
function oneOf(results: readonly EngineResult[]): EngineResult[] {
  const source = results.find((result) => totalOf(result) > 0);
  return source === undefined ? [] : [source];
}

interface Joined {
  hits: SearchHit[];
  total: number;
}

/** Exact hits, then the others: one list, of which a page is cut out. */
function rankedHits(
  rest: EngineResult,
  exact: EngineResult,
  { text, leads = [], offset, limit }: SearchQuestion,
  { asked, window, first: strict }: { asked: AskedRelation; window: number; first: readonly string[] },
): Joined {
  const words = asked.needed;
  const first = toExactHits(exact.hits, { ...exactKeys(text), leads, first: strict, words });
  const exactTotal = totalOf(exact);
  const restFrom = words.length === 0 ? offset : isReordered(asked) ? 0 : Math.max(0, offset - window);
  const start = Math.max(0, offset - exactTotal) - restFrom;
  const shownFirst = first.slice(offset, offset + limit);
  const end = Math.min(limit, MAX_HITS - offset) - shownFirst.length;
  const others = inOrder(rest.hits, asked).slice(start, start + Math.max(0, end));
  return {
    hits: falling([...shownFirst, ...others.map((hit) => toHit(hit, words))]),
    total: Math.min(MAX_HITS, exactTotal + totalOf(rest)),
  };
}

/** Scores say no other order than the list: the engine's own are from before the hits were ordered again. */
function falling(hits: readonly SearchHit[]): SearchHit[] {
  let least = Infinity;
  return hits.map((hit) => ({ ...hit, score: (least = Math.min(least, hit.score)) }));
}

/** With several words, where each stands says more than the engine's rules do. */
function isReordered({ needed, isRelation }: AskedRelation): boolean {
  return isRelation || needed.length > 1;
}

/** The first hits as they fit best, the others as they come. */
function inOrder(hits: readonly EngineHit[], asked: AskedRelation): EngineHit[] {
  if (!isReordered(asked)) return [...hits];
  const first = hits.slice(0, REORDERED);
  return [...(asked.isRelation ? relatedFirst(first, asked) : rankAgain(first, asked)), ...hits.slice(REORDERED)];
}

/** What stands in a relation with what is named, and is of the kind asked for, before what is called so itself. */
function relatedFirst(hits: readonly EngineHit[], { needed, hints }: AskedRelation): EngineHit[] {
  const kinds = new Set(hints.filter(({ facet }) => facet === 'kind').map(({ value }) => value));
  const isRelated = (hit: EngineHit): boolean => {
    const { kind, matchedBy } = toHit(hit, needed);
    return (matchedBy === 'RELATED' || matchedBy === 'ABOUT') && (kinds.size === 0 || kinds.has(kind));
  };
  const related = new Set(hits.filter(isRelated));
  return [...related, ...hits.filter((hit) => !related.has(hit))];
}

function sortedHits(rest: EngineResult, exact: EngineResult, words: readonly string[]): Joined {
  const [source = rest] = oneOf([rest, exact]);
  return {
    hits: source.hits.map((hit) => toHit(hit, words)),
    total: Math.min(MAX_HITS, totalOf(source)),
  };
}

/** A proposal where even the best hit was only found with other letters. */
function meantBy({ text, offset }: SearchQuestion, hits: readonly SearchHit[]): { didYouMean?: string } {
  if (offset > 0 || hits[0]?.matchedBy !== 'FUZZY_NAME') return {};
  const meant = didYouMean(
    text,
    hits.slice(0, TELLING_HITS).flatMap(({ matchedTexts }) => matchedTexts),
  );
  return meant === undefined ? {} : { didYouMean: meant };
}

function totalOf(result: { estimatedTotalHits?: number } | undefined): number {
  return result?.estimatedTotalHits ?? 0;
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new SearchUnavailable('The search engine does not answer in time'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
