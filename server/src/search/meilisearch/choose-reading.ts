import type { AskedRelation } from '../relation-words.ts';
import type { SearchQuestion } from '../search-engine.ts';
import { FEW, MIN_WORDS_TO_LEAVE_ONE } from '../worth.ts';
import { askPage, planPage, type AskedPage, type PageReading } from './ask-page.ts';
import { hitReader, totalOf, type EngineHit } from './join-results.ts';
import {
  bestWithoutOne,
  countHits,
  countWords,
  lookLoosely,
  type LooseReadings,
  type SampledReading,
} from './loose-readings.ts';
import type { ReadyConnection } from './meilisearch-connection.ts';
import { fitnessOf, fitnessOfNames, rankAgain } from './rank-again.ts';
import type { ChosenReading, LooseReading } from './search-plan.ts';

/** So many words are mostly not found together: looser readings are looked at without waiting for the strict one. */
const MOSTLY_TOO_MANY = MIN_WORDS_TO_LEAVE_ONE + 1;

/** What the strictest reading finds, whatever is chosen. */
export interface StrictlySeen {
  reading: PageReading;
  /** Undefined when nobody looked, as a single word is not read otherwise. */
  page: AskedPage | undefined;
  /** What is found when not all words are asked for, looked at once. */
  loosely: () => Promise<LooseReadings>;
}

/**
 * Looks what has all words: in what a document says of itself if they are several, unless a relation is asked for. Mostly this is
 * the page that will be shown, so it is asked for as that; where it mostly is not, what comes next is asked at the same time.
 */
export async function lookStrictly(
  ready: ReadyConnection,
  asked: AskedRelation,
  { text, offset, limit, leads = [], facets = [] }: SearchQuestion,
): Promise<StrictlySeen> {
  const { needed: words, isRelation } = asked;
  const areMany = words.length >= MIN_WORDS_TO_LEAVE_ONE;
  const reading: PageReading = {
    words,
    strategy: 'all',
    scope: areMany && !isRelation ? 'own' : 'related',
    first: [],
    // What has three words is hardly ever so much that its facet values would be counted for nothing.
    isCountedAlong: areMany && facets.length > 0,
  };
  let looked: Promise<LooseReadings> | undefined;
  const loosely = async (): Promise<LooseReadings> =>
    (looked ??= lookLoosely(ready, { words, strategy: reading.strategy, scope: reading.scope }));
  const isMostlyLoose = words.length >= MOSTLY_TOO_MANY && leads.length === 0;
  if (isMostlyLoose && ready.counted.knowsWords(words)) loosely().catch(() => undefined);
  const [page] = await Promise.all([
    words.length < 2 ? undefined : askPage(ready, planPage(ready.index, { text, offset, limit, leads }, reading)),
    areMany ? countWords(ready, words) : undefined,
  ]);
  return { reading, page, loosely };
}

/**
 * How words are best taken: what has all of them; where that is little, what has all those that occur at all; then what has all but
 * one; then what has the rarest. What was found more strictly stays before the rest. A choice does not change what a text
 * means; only a few hits of each reading are asked for.
 */
export async function chooseReading(
  ready: ReadyConnection,
  asked: AskedRelation,
  { reading, page, loosely }: StrictlySeen,
): Promise<ChosenReading> {
  if (page === undefined) return reading;
  // Whole names, identifiers, and those known to answer the text by what they are related to.
  const known = totalOf(page.exact);
  const strict = { ...reading, count: totalOf(page.rest) };
  if (!isEnough(strict.count + known, reading.words))
    return chooseLoosely(ready, await loosely(), asked, { strict, hits: page.rest.hits, known });
  if (asked.isRelation || known > 0) return strict;
  const better = await betterOf(ready, asked, page.rest.hits, loosely);
  return better === undefined ? strict : { ...better.reading, first: [], count: better.count };
}

async function chooseLoosely(
  ready: ReadyConnection,
  { inPart, withoutOne, rarest }: LooseReadings,
  asked: AskedRelation,
  { strict, hits, known }: { strict: ChosenReading; hits: readonly EngineHit[]; known: number },
): Promise<ChosenReading> {
  if (rarest === undefined) return strict;
  const first = idsOf(hits, asked);
  for (const one of [inPart, withoutOne]) {
    if (one === undefined) continue;
    // Of the words that occur, all or all but one.
    if (isEnough(one.count + known, rarest.words)) return { ...one.reading, first, count: one.count };
    first.push(...idsOf(one.hits, asked));
  }
  const count = await countHits(ready, rarest);
  return count > first.length ? { ...rarest, first, count } : { ...rarest, scope: 'related', first };
}

function isEnough(count: number, words: readonly string[]): boolean {
  return count >= (words.length >= MIN_WORDS_TO_LEAVE_ONE ? FEW : 1);
}

/**
 * What has all words may have them strewn over long texts, where another has nearly all in its name: then one word is only
 * wished for, which leaves all that has it among the hits.
 */
async function betterOf(
  ready: ReadyConnection,
  asked: AskedRelation,
  hits: readonly EngineHit[],
  loosely: () => Promise<LooseReadings>,
): Promise<SampledReading | undefined> {
  const { needed: words } = asked;
  const [first] = rankAgain(hits, asked);
  const how = first === undefined ? undefined : hitReader(words)(first).matchedBy;
  // A name with typing errors fits, however little of it is written so.
  if (how === 'FUZZY_NAME' || how === 'NAME') return undefined;
  const fitness = fitnessOf(hits, words);
  if (fitness >= fitnessOfNames(words.length - 1)) return undefined;
  const ofTwo: LooseReading = { words, strategy: 'all', scope: 'own' };
  const fewer =
    words.length < MIN_WORDS_TO_LEAVE_ONE ? await bestWithoutOne(ready, ofTwo, 2) : (await loosely()).withoutOne;
  return fewer === undefined || fewer.fitness <= fitness ? undefined : fewer;
}

/** The few hits that are left where a reading is not enough, as they fit. */
function idsOf(hits: readonly EngineHit[], asked: AskedRelation): string[] {
  return rankAgain(hits, asked)
    .slice(0, FEW)
    .map(({ id }) => id);
}
