import { didYouMean } from '../did-you-mean.ts';
import { askedRelation, type AskedRelation } from '../relation-words.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchQuestion, WordsQuestion } from '../search-engine.ts';
import { SearchUnavailable } from '../search-unavailable.ts';
import { toSearchWords } from '../search-words.ts';
import { askPage, planPage, type AskedPage } from './ask-page.ts';
import { chooseReading, lookStrictly, type StrictlySeen } from './choose-reading.ts';
import { areCounted, countFacets, MOST_COUNTED_BY_HIT } from './count-facets.ts';
import { chosenFacets } from './facet-filter.ts';
import {
  hitReader,
  oneOf,
  toExactHits,
  totalOf,
  type EngineHit,
  type EngineResult,
  type ReadHit,
} from './join-results.ts';
import { listByWords } from './list-by-words.ts';
import { askTogether, type MeilisearchConnection, type ReadyConnection } from './meilisearch-connection.ts';
import { rankAgain } from './rank-again.ts';
import { exactKeys, MAX_HITS, REORDERED, type ChosenReading } from './search-plan.ts';

/** All attempts together; the engine's own cutoff ends a single query earlier. */
const PATIENCE_MS = 1_500;
/** Letters of a beginning that thousands of words have. */
const BEGINNING = 2;
/** First hits whose texts may tell what was meant. */
const TELLING_HITS = 10;

/** Search with Meilisearch. */
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  readonly #connection: MeilisearchConnection;
  readonly #mostBySets: number;

  /** @param mostBySets hits of a list whose facets are counted by what numbers stand for */
  constructor(connection: MeilisearchConnection, mostBySets = MOST_COUNTED_BY_HIT) {
    this.#connection = connection;
    this.#mostBySets = mostBySets;
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const words = toSearchWords(question.text);
    const isEmpty = words.length === 0 && chosenFacets(question.filters ?? {}).length === 0;
    if (isEmpty) return { hits: [], total: 0, cap: MAX_HITS, facets: {} };
    const asked = askedRelation(question.text, words);
    const search = this.#connection.use(async (ready) => {
      let seen: StrictlySeen | undefined;
      const { text, leads } = question;
      const reading = await ready.counted.reading({ text, leads: leads?.map(({ id }) => id) }, async () => {
        seen = await lookStrictly(ready, asked, question);
        return chooseReading(ready, asked, seen);
      });
      return this.#read(ready, question, asked, { reading, seen });
    });
    return inTime(search);
  }

  async listByWords(question: WordsQuestion): Promise<string[]> {
    return inTime(this.#connection.use(async (ready) => listByWords(ready, question)));
  }

  async #read(
    ready: ReadyConnection,
    question: SearchQuestion,
    asked: AskedRelation,
    { reading, seen }: { reading: ChosenReading; seen: StrictlySeen | undefined },
  ): Promise<SearchAnswer> {
    const isSeen = seen?.page !== undefined && reading.words === seen.reading.words;
    const plain = planPage(ready.index, question, { ...reading, isCountedAlong: false });
    const isFew = (reading.count ?? Infinity) <= this.#mostBySets && !areCounted(ready, plain, isSorted(question));
    const isCountedAlong = isSeen ? seen.reading.isCountedAlong : isFew;
    const plan = isCountedAlong ? planPage(ready.index, question, { ...reading, isCountedAlong }) : plain;
    const asking = askPage(ready, plan, seen?.page);
    const [page, facets] = await Promise.all([
      asking,
      countFacets(ready, plan, {
        page: isSeen || isCountedAlong ? asking : undefined,
        isOneList: isSorted(question),
        isLarge: isBeginning(reading.words),
        mostBySets: this.#mostBySets,
      }),
    ]);
    const { rest, exact } = page;
    if (totalOf(rest) + totalOf(exact) === 0) await expectDocuments(ready);
    const joined = isSorted(question)
      ? sortedHits(rest, exact, asked.needed)
      : rankedHits(page, question, asked, reading.first);
    return { ...joined, cap: MAX_HITS, facets, ...meantBy(question, joined.hits) };
  }
}

/** @throws SearchUnavailable when there is no document at all: the first index is still being made, and nothing found means nothing */
async function expectDocuments(ready: ReadyConnection): Promise<void> {
  const [all] = await askTogether(ready, [{ indexUid: ready.index, limit: 0 }]);
  if (totalOf(all) === 0) throw new SearchUnavailable('The search index is still being made');
}

function isSorted({ sort = 'RELEVANCE' }: SearchQuestion): boolean {
  return sort !== 'RELEVANCE';
}

/** Whether somebody just began to type: one or two letters begin a word of thousands. */
function isBeginning([word, ...others]: readonly string[]): boolean {
  return word !== undefined && others.length === 0 && word.length <= BEGINNING;
}

interface Joined {
  hits: SearchHit[];
  total: number;
}

/** Exact hits, then the others: one list, of which a page is cut out. */
function rankedHits(
  { rest, exact }: AskedPage,
  { text, leads = [], offset, limit }: SearchQuestion,
  asked: AskedRelation,
  strict: readonly string[],
): Joined {
  const read = hitReader(asked.needed);
  const first = toExactHits(exact.hits, { ...exactKeys(text), leads, first: strict }, read);
  const exactTotal = totalOf(exact);
  const restFrom = asked.needed.length === 0 ? offset : 0;
  const start = Math.max(0, offset - exactTotal) - restFrom;
  const shownFirst = first.slice(offset, offset + limit);
  const end = Math.min(limit, MAX_HITS - offset) - shownFirst.length;
  const others = inOrder(rest.hits, asked, read).slice(start, start + Math.max(0, end));
  return {
    hits: falling([...shownFirst, ...others.map(read)]),
    total: Math.min(MAX_HITS, exactTotal + totalOf(rest)),
  };
}

/** Scores say no other order than the list: the engine's own are from before the hits were ordered again. */
function falling(hits: readonly SearchHit[]): SearchHit[] {
  let least = Infinity;
  return hits.map((hit) => ({ ...hit, score: (least = Math.min(least, hit.score)) }));
}

/** The first hits as they fit best, the others as they come. */
function inOrder(hits: readonly EngineHit[], asked: AskedRelation, read: ReadHit): EngineHit[] {
  if (asked.needed.length === 0) return [...hits];
  const first = hits.slice(0, REORDERED);
  return [...(asked.isRelation ? relatedFirst(first, asked, read) : rankAgain(first, asked)), ...hits.slice(REORDERED)];
}

/** What stands in a relation with what is named, and is of the kind asked for, before what is called so itself. */
function relatedFirst(hits: readonly EngineHit[], { hints }: AskedRelation, read: ReadHit): EngineHit[] {
  const kinds = new Set(hints.filter(({ facet }) => facet === 'kind').map(({ value }) => value));
  const isRelated = (hit: EngineHit): boolean => {
    const { kind, matchedBy } = read(hit);
    return (matchedBy === 'RELATED' || matchedBy === 'ABOUT') && (kinds.size === 0 || kinds.has(kind));
  };
  const related = new Set(hits.filter(isRelated));
  return [...related, ...hits.filter((hit) => !related.has(hit))];
}

function sortedHits(rest: EngineResult, exact: EngineResult, words: readonly string[]): Joined {
  const source = oneOf([rest, exact]) ?? rest;
  return {
    hits: source.hits.map(hitReader(words)),
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

/** @throws SearchUnavailable when it takes longer than anybody waits */
async function inTime<T>(work: Promise<T>): Promise<T> {
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
