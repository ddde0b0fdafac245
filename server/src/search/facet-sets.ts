import { hash } from 'node:crypto';
import type { FacetSetKey } from '../graph/statements/search/matching-entities.ts';
import type { SearchDocument } from './search-document.ts';
import { SEARCH_FACETS, type FacetCount, type FacetCounts, type SearchFacet } from './search-facets.ts';

/** Facet values as `facet:value`, and their key, which is made of them. */
export interface FacetSet {
  facetSet: number;
  values: readonly string[];
}

/** What was found: thousands of keys at once, for which a list of pairs would take longer than counting. */
export interface FoundSets {
  /** A key may be there more than once. */
  keys: readonly FacetSetKey[];
  /** How many have each; one of each when absent. */
  times?: readonly number[];
}

/** Asks what some keys stand for; of what is gone by now nothing comes. */
export type ReadFacetSets = (facetSets: readonly number[]) => Promise<readonly FacetSet[]>;

/** Together some 40 MB with their keys; with more the memory begins anew. */
const MAX_NUMBERS = 8_000_000;
/** There are never so many different values. */
const MAX_VALUES = 2 ** 24;
const KEY_DIGITS = 13;
const UNKNOWN = -1;
const ATTEMPTS = 2;

/**
 * The facet values of a document, and their key: 52 bits of a hash of them, because one number comes out of either engine much
 * faster than dozens of texts do.
 */
export function toFacetSet(facets: SearchDocument['facets']): FacetSet {
  const values = SEARCH_FACETS.flatMap((facet) => facets[facet].map((value) => `${facet}:${value}`));
  return { facetSet: Number.parseInt(hash('sha256', values.join('\n')).slice(0, KEY_DIGITS), 16), values };
}

/**
 * What keys of facet values stand for, as far as it was asked for before. A key is made of its values, so what is remembered
 * stays true whatever happens to the graph: thousands of hits are counted without reading what each of them has.
 */
export class FacetSets {
  readonly #values: string[] = [];
  readonly #facets: string[] = [];
  readonly #numberOf = new Map<string, number>();
  /** Numbers of values in the order of the alphabet, and the place of each in it. */
  #valuesInOrder = new Uint32Array(0);
  #placeOfValue = new Uint32Array(0);
  /** Where in the numbers each set is: its length, then the numbers of its values. */
  readonly #placeOf = new Map<FacetSetKey, number>();
  #numbers = new Uint32Array(1 << 16);
  #used = 0;
  readonly #most: number;

  /** @param most numbers after which the memory begins anew */
  constructor(most = MAX_NUMBERS) {
    this.#most = most;
  }

  /** Counts the values of some facets, largest first, then by value. */
  async count(found: FoundSets, facets: readonly SearchFacet[], read: ReadFacetSets): Promise<FacetCounts> {
    const { keys, times } = found;
    let places = this.#placesOf(keys);
    // Twice, as another question may have made the memory begin anew. What is unknown even then was written just now.
    for (let attempt = 0; attempt < ATTEMPTS && places.includes(UNKNOWN); attempt += 1) {
      await this.#learn(keys, places, read);
      places = this.#placesOf(keys);
    }
    const counts = this.#counted(places, times);
    if (this.isFull) this.#forget();
    return this.#told(counts, facets);
  }

  /** How many have each value. */
  #counted(places: Int32Array, times: FoundSets['times']): Uint32Array {
    const counts = new Uint32Array(this.#values.length);
    const numbers = this.#numbers;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? UNKNOWN;
      if (place === UNKNOWN) continue;
      const more = times === undefined ? 1 : (times[index] ?? 0);
      const end = place + (numbers[place] ?? 0);
      for (let at = place + 1; at <= end; at += 1) {
        const number = numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + more;
      }
    }
    return counts;
  }

  /** Whether what is learnt next makes the memory begin anew. */
  get isFull(): boolean {
    return this.#used > this.#most;
  }

  /** Whether it is remembered what a key stands for. */
  knows(key: FacetSetKey): boolean {
    return this.#placeOf.has(key);
  }

  /** Remembers what a key stands for, of what is written just now. */
  learn({ facetSet, values }: FacetSet): void {
    if (this.isFull) this.#forget();
    this.#add(facetSet, values);
  }

  /** Where the set of each key is. */
  #placesOf(keys: FoundSets['keys']): Int32Array {
    const places = new Int32Array(keys.length);
    for (let index = 0; index < keys.length; index += 1)
      places[index] = this.#placeOf.get(keys[index] ?? '') ?? UNKNOWN;
    return places;
  }

  #told(counts: Uint32Array, facets: readonly SearchFacet[]): FacetCounts {
    this.#orderValues();
    const found = new Map<string, number[]>(facets.map((facet) => [facet, []]));
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] ?? 0;
      if (count > 0)
        found.get(this.#facets[number] ?? '')?.push(count * MAX_VALUES - (this.#placeOfValue[number] ?? 0));
    }
    return Object.fromEntries([...found].map(([facet, keys]) => [facet, this.#inOrder(keys)]));
  }

  /** Count and place are one number, because numbers are sorted many times faster than objects. */
  #inOrder(keys: readonly number[]): FacetCount[] {
    return Array.from(Float64Array.from(keys).sort().reverse(), (key) => {
      const count = Math.ceil(key / MAX_VALUES);
      return { value: this.#values[this.#valuesInOrder[count * MAX_VALUES - key] ?? 0] ?? '', count };
    });
  }

  /** Puts values in the order of the alphabet, if there are new ones. */
  #orderValues(): void {
    if (this.#valuesInOrder.length === this.#values.length) return;
    const values = this.#values;
    const nameOf = (number: number): string => values[number] ?? '';
    this.#valuesInOrder = Uint32Array.from(values.keys()).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    this.#placeOfValue = new Uint32Array(values.length);
    for (const [place, number] of this.#valuesInOrder.entries()) this.#placeOfValue[number] = place;
  }

  async #learn(keys: FoundSets['keys'], places: Int32Array, read: ReadFacetSets): Promise<void> {
    const unknown = new Set(keys.filter((_key, index) => places[index] === UNKNOWN));
    const sets: number[] = [];
    for (const key of unknown) {
      if (typeof key === 'string') this.#add(key, [key]);
      else sets.push(key);
    }
    if (sets.length === 0) return;
    for (const { facetSet, values } of await read(sets)) this.#add(facetSet, values);
  }

  #add(key: FacetSetKey, values: readonly string[]): void {
    if (this.#placeOf.has(key)) return;
    const end = this.#used + values.length + 1;
    if (end > this.#numbers.length) {
      const larger = new Uint32Array(Math.max(end, 2 * this.#numbers.length));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#placeOf.set(key, this.#used);
    this.#numbers[this.#used] = values.length;
    values.forEach((value, index) => {
      this.#numbers[this.#used + 1 + index] = this.#numbered(value);
    });
    this.#used = end;
  }

  #numbered(value: string): number {
    const known = this.#numberOf.get(value);
    if (known !== undefined) return known;
    const number = this.#values.length;
    const colon = value.indexOf(':');
    this.#numberOf.set(value, number);
    this.#facets.push(value.slice(0, colon));
    this.#values.push(value.slice(colon + 1));
    return number;
  }

  #forget(): void {
    this.#placeOf.clear();
    this.#used = 0;
  }
}
