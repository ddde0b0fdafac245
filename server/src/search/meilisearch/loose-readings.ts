import { MAX_WORDS_TO_LEAVE_ONE, MIN_WORDS_TO_LEAVE_ONE } from '../worth.ts';
import { totalOf, type EngineHit, type EngineResult } from './join-results.ts';
import { askTogether, type ReadyConnection } from './meilisearch-connection.ts';
import { fitnessOf } from './rank-again.ts';
import { countQuery, sampleQuery, type LooseReading } from './search-plan.ts';

/** So many words are tried to be left, the rarest: without a common one hardly more is found. */
const MOST_LEFT = 3;

/** A way to read words, and a few of the best hits that it has. */
export interface SampledReading {
  reading: LooseReading;
  count: number;
  hits: readonly EngineHit[];
  /** How well the best of these fits. */
  fitness: number;
}

/** What is found when not all words are asked for. */
export interface LooseReadings {
  /** All words that occur at all; undefined when that is every word, or none. */
  inPart: SampledReading | undefined;
  /** All words that occur but one. */
  withoutOne: SampledReading | undefined;
  /** The rarest words first, as many as there are together, which nobody has looked at; undefined when none occurs. */
  rarest: LooseReading | undefined;
}

/** Looks at the first two in one go. What has the rarest words takes the engine as long as all others, and is rarely needed. */
export async function lookLoosely(ready: ReadyConnection, strict: LooseReading): Promise<LooseReadings> {
  const occurring = await wordsThatOccur(ready, strict.words);
  if (occurring.length === 0) return { inPart: undefined, withoutOne: undefined, rarest: undefined };
  const inPart: LooseReading = { ...strict, words: occurring };
  const [[ofPart], withoutOne] = await Promise.all([
    occurring.length < strict.words.length ? askTogether(ready, [sampleQuery(ready.index, inPart)]) : [],
    bestWithoutOne(ready, inPart, MIN_WORDS_TO_LEAVE_ONE),
  ]);
  return {
    inPart: ofPart === undefined ? undefined : toSampled(inPart, ofPart, occurring),
    withoutOne,
    rarest: { ...inPart, strategy: 'frequency' },
  };
}

/**
 * All words but the one without which the hits fit best; undefined where too few would be left, or too many to try, or nothing
 * is found. Which word is too many the engine cannot know: its rarest one is often one that stands in no English text.
 * @param least words there must be
 */
export async function bestWithoutOne(
  ready: ReadyConnection,
  all: LooseReading,
  least: number,
): Promise<SampledReading | undefined> {
  const { words } = all;
  if (words.length < least || words.length > MAX_WORDS_TO_LEAVE_ONE) return undefined;
  const tried = (await rarestOf(ready, words)).map((left) => ({
    ...all,
    words: words.filter((word) => word !== left),
  }));
  const results = await askInHalves(ready, tried);
  return tried
    .map((reading, place) => toSampled(reading, results[place], words))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.fitness - a.fitness || a.count - b.count)[0];
}

async function rarestOf(ready: ReadyConnection, words: readonly string[]): Promise<string[]> {
  const counts = await countWords(ready, words);
  return words
    .map((word, index) => ({ word, count: counts[index] ?? 0 }))
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_LEFT)
    .map(({ word }) => word);
}

/** @param words that would all be there at best */
function toSampled(reading: LooseReading, result: EngineResult | undefined, words: readonly string[]): SampledReading {
  const hits = result?.hits ?? [];
  return { reading, count: totalOf(result), hits, fitness: fitnessOf(hits, words) };
}

/** In two halves at once: the engine answers the queries of one request one after the other. */
async function askInHalves(ready: ReadyConnection, readings: readonly LooseReading[]): Promise<EngineResult[]> {
  const half = Math.ceil(readings.length / 2);
  const answers = await Promise.all(
    [readings.slice(0, half), readings.slice(half)].map(async (some) =>
      askTogether(
        ready,
        some.map((reading) => sampleQuery(ready.index, reading)),
      ),
    ),
  );
  return answers.flat();
}

async function wordsThatOccur(ready: ReadyConnection, words: readonly string[]): Promise<string[]> {
  const counts = await countWords(ready, words);
  return words.filter((_word, position) => (counts[position] ?? 0) > 0);
}

/** How many hits words have, read in some way. */
export async function countHits(ready: ReadyConnection, reading: LooseReading): Promise<number> {
  const [result] = await askTogether(ready, [countQuery(ready.index, reading)]);
  return totalOf(result);
}

/** How many hits each of some words has by itself. */
export async function countWords(ready: ReadyConnection, words: readonly string[]): Promise<number[]> {
  return ready.counted.words(words, async (unknown) => {
    const results = await askTogether(
      ready,
      unknown.map((word) => countQuery(ready.index, { words: [word], strategy: 'all', scope: 'related' })),
    );
    return results.map(totalOf);
  });
}
