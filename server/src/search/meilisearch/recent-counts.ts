import { LRUCache } from 'lru-cache';
import { KEPT_MS, RecentAnswers } from '../recent-answers.ts';
import type { FacetCounts } from '../search-facets.ts';
import type { ChosenReading } from './search-plan.ts';

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
  readonly #facets = new RecentAnswers<FacetCounts>({
    maxSize: MAX_VALUES,
    sizeCalculation: (counts) => 1 + Object.values(counts).reduce((sum, { length }) => sum + length, 0),
  });
  readonly #words = new LRUCache<string, number>({ ttl: KEPT_MS, max: MAX_WORDS });
  readonly #readings = new RecentAnswers<ChosenReading>({ max: MAX_READINGS });
  #changes = 0;

  /** Counts as asked for, or as they were counted for the same question. */
  async facets(question: object, count: () => Promise<FacetCounts>): Promise<FacetCounts> {
    return this.#facets.to(question, count);
  }

  knowsFacets(question: object): boolean {
    return this.#facets.knows(question);
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
    return this.#readings.to(text, choose);
  }

  knowsWords(words: readonly string[]): boolean {
    return words.every((word) => this.#words.has(word));
  }

  /** To be called when the index has changed: what was asked before is not kept. */
  forget(): void {
    this.#changes += 1;
    this.#facets.forget();
    this.#words.clear();
    this.#readings.forget();
  }
}
