import type { GraphReader } from '../../graph/graph.ts';
import type { SearchEngine } from '../search-engine.ts';
import type { FacetCounts, SearchFacet, SearchFilters } from '../search-facets.ts';
import type { AskedPlace } from './asked-place.ts';
import { askedType, type AskedFilter } from './asked-type.ts';
import { findAskedPlace } from './find-asked-place.ts';
import { questionWords, textWithout, type QuestionWord, type Stretch } from './question-words.ts';

/** A question with some of its words taken as filters. */
export interface AsFilters {
  /** What is left to be looked for; empty when the filters say all. */
  text: string;
  /** What the words say, beside the filters that were given. */
  read: { facet: SearchFacet; values: readonly string[] }[];
  /** Number of hits. */
  total: number;
}

/**
 * Reads “ospedali in provincia di Brescia” or “rare diseases Monza” as what to look for and where: the words for a place become a
 * filter, and so do those for a type of organization or a kind, unless nothing is there then. Undefined when no place is named,
 * one is chosen already, or nothing would be found.
 * @throws what the engine throws
 */
export async function readAsFilters(
  graph: GraphReader,
  engine: SearchEngine,
  { text, filters }: { text: string; filters: SearchFilters },
): Promise<AsFilters | undefined> {
  const words = questionWords(text);
  const isFree = (facet: SearchFacet): boolean => (filters[facet] ?? []).length === 0;
  const type = freeType(words, isFree);
  const place = isFree('place') ? await placeIn(graph, words, type) : undefined;
  if (place === undefined) return undefined;
  const placeFilter: AskedFilter = { ...place, facet: 'place', values: [place.id] };
  for (const read of type === undefined ? [[placeFilter]] : [[type, placeFilter], [placeFilter]]) {
    const left = textWithout(text, words, new Set(read.flatMap(indexesOf)));
    const joined = { ...filters, ...Object.fromEntries(read.map(({ facet, values }) => [facet, values])) };
    const facets = read.map(({ facet }) => facet);
    const { total, facets: counts } = await engine.search({ text: left, filters: joined, facets, offset: 0, limit: 1 });
    if (total > 0) return { text: left, read: read.map((one) => thatLeaves(one, counts)), total };
  }
  return undefined;
}

/** “Ospedali” means several types: only those are said of which there is anything. */
function thatLeaves({ facet, values }: AskedFilter, counts: FacetCounts): AsFilters['read'][number] {
  const found = new Set((counts[facet] ?? []).filter(({ count }) => count > 0).map(({ value }) => value));
  const left = values.filter((value) => found.has(value));
  return { facet, values: left.length === 0 ? values : left };
}

function freeType(words: readonly QuestionWord[], isFree: (facet: SearchFacet) => boolean): AskedFilter | undefined {
  const type = askedType(words);
  return type !== undefined && isFree(type.facet) ? type : undefined;
}

/** What the words for a type leave. */
async function placeIn(
  graph: GraphReader,
  words: readonly QuestionWord[],
  type: AskedFilter | undefined,
): Promise<AskedPlace | undefined> {
  const spent = new Set(type === undefined ? [] : indexesOf(type));
  return findAskedPlace(
    graph,
    words.map((one, index) => (spent.has(index) ? { ...one, word: '' } : one)),
  );
}

function indexesOf({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_one, index) => from + index);
}
