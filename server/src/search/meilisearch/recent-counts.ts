import { LRUCache } from 'lru-cache';
import type { FacetCounts } from '../search-facets.ts';
import type { ChosenReading } from './search-plan.ts';

/** Another process may change the index too; it rarely does, and counts of thousands hardly by much. */
const MAX_AGE_MS = 60_000;
/** Some 40 MB; the counts of a common word are some 3,000 values. */
const MAX_VALUES = 1_000_000;
const MAX_WORDS = 10_000;
const MAX_READINGS = 2_000;

/**
 * What was counted a moment ago, until the index changes. Beginnings and common words are typed again and again, a page is
 * turned, a facet chosen, a text is typed on: counting facets of thousands of hits takes the engine longer than all else, and finding
 * out how a text is best read takes as many questions again.
 */
export class RecentCounts {
  readonly #facets = new LRUCache<string, FacetCounts>({
    ttl: MAX_AGE_MS,
    maxSize: MAX_VALUES,
    sizeCalculation: (counts) => 1 + Object.values(counts).reduce((sum, { length }) => sum + length, 0),
  });
  readonly #words = new LRUCache<string, number>({ ttl: MAX_AGE_MS, max: MAX_WORDS });
  readonly #readings = new LRUCache<string, ChosenReading>({ ttl: MAX_AGE_MS, max: MAX_READINGS });

  #changes = 0;

  /** Counts as asked for, or as they were counted for the same question. */
  async facets(question: object, count: () => Promise<FacetCounts>): Promise<FacetCounts> {
    const key = JSON.stringify(question);
    const known = this.#facets.get(key);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const counts = await count();
    if (changes === this.#changes) this.#facets.set(key, counts);
    return counts;
  }

  knowsFacets(question: object): boolean {
    return this.#facets.has(JSON.stringify(question));
  }

  /** How many hits each of some words has by itself; those not known are asked for together. */
  async words(
    words: readonly string[],
    count: (unknown: readonly string[]) => Promise<readonly number[]>,
  ): Promise<number[]> {
    const known = new Map(words.map((word) => [word, this.#words.get(word)]));
    const unknown = words.filter((word) => known.get(word) === undefined);
    const changes = this.#changes;
    const counted = unknown.length === 0 ? [] : await count(unknown);
    for (const [index, word] of unknown.entries()) {
      known.set(word, counted[index]);
      if (changes === this.#changes) this.#words.set(word, counted[index]);
    }
    return words.map((word) => known.get(word) ?? 0);
  }

  /** How a text is best read, or was for the same text: choices of facets and pages do not change it. */
  async reading(text: object, choose: () => Promise<ChosenReading>): Promise<ChosenReading> {
    const key = JSON.stringify(text);
    const known = this.#readings.get(key);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const reading = await choose();
    if (changes === this.#changes) this.#readings.set(key, reading);
    return reading;
  }

  knowsWords(words: readonly string[]): boolean {
    return words.every((word) => this.#words.has(word));
  }

  /** To be called when the index has changed: what was asked before is not kept. */
  forget(): void {
    this.#changes += 1;
    this.#facets.clear();
    this.#words.clear();
    this.#readings.clear();
  }
}
