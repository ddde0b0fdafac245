import { hash } from 'node:crypto';
import type { GraphReader } from '../../graph/graph.ts';
import { listFacetSets } from '../../graph/statements/search/list-facet-sets.ts';
import type { FacetSetKey, MatchParameters } from '../../graph/statements/search/matching-entities.ts';
import type { FacetCount, FacetCounts, SearchFacet } from '../search-facets.ts';

/** Together some 40 MB with their keys; with more the memory begins anew. */
const MAX_NUMBERS = 8_000_000;
/** There are never so many different values. */
const MAX_VALUES = 2 ** 24;
const KEY_DIGITS = 13;
const UNKNOWN = -1;
const ATTEMPTS = 2;

/** The key of facet values: 52 bits of a hash of them, because numbers come out of Neo4j much faster than texts do. */
export function facetSetKey(values: readonly string[]): number {
  return Number.parseInt(hash('sha256', values.join('\n')).slice(0, KEY_DIGITS), 16);
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

  /** Counts the values of some facets, largest first, then by value. Keys may be there more than once. */
  async count(
    graph: GraphReader,
    match: MatchParameters,
    keys: readonly FacetSetKey[],
    facets: readonly SearchFacet[],
  ): Promise<FacetCounts> {
    let places = this.#placesOf(keys);
    // Twice, as another question may have made the memory begin anew. What is unknown even then was written just now.
    for (let attempt = 0; attempt < ATTEMPTS && places.includes(UNKNOWN); attempt += 1) {
      await this.#learn(graph, match, keys, places);
      places = this.#placesOf(keys);
    }
    const counts = new Uint32Array(this.#values.length);
    const numbers = this.#numbers;
    for (const place of places) {
      if (place === UNKNOWN) continue;
      const end = place + (numbers[place] ?? 0);
      for (let at = place + 1; at <= end; at += 1) {
        const number = numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    if (this.#used > this.#most) this.#forget();
    return this.#told(counts, facets);
  }

  /** Where the set of each key is. */
  #placesOf(keys: readonly FacetSetKey[]): Int32Array {
    return Int32Array.from(keys, (key) => this.#placeOf.get(key) ?? UNKNOWN);
  }

  #told(counts: Uint32Array, facets: readonly SearchFacet[]): FacetCounts {
    this.#orderValues();
    const found = new Map<string, number[]>(facets.map((facet) => [facet, []]));
    for (const [number, count] of counts.entries()) {
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

  async #learn(
    graph: GraphReader,
    match: MatchParameters,
    keys: readonly FacetSetKey[],
    places: Int32Array,
  ): Promise<void> {
    const unknown = new Set(keys.filter((_key, index) => places[index] === UNKNOWN));
    const sets: number[] = [];
    for (const key of unknown) {
      if (typeof key === 'string') this.#add(key, [key]);
      else sets.push(key);
    }
    if (sets.length === 0) return;
    for (const { facetSet, values } of await graph.read(listFacetSets, { ...match, facetSets: sets })) {
      this.#add(facetSet, values);
    }
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
