import type { FacetDistribution } from 'meilisearch';
import { foldText } from '../../fold-text.ts';
import { addCounts, type FacetCounts, type SearchFacet } from '../search-facets.ts';
import type { SearchHit, SearchLead } from '../search-engine.ts';
import { matchBy } from './match-of.ts';
import type { ReadTexts } from './meilisearch-document.ts';
import type { ExactKeys } from './search-plan.ts';

/** A hit as the engine gives it. */
export interface EngineHit {
  id: string;
  kind: string;
  identifiers: string[];
  shown: ReadTexts;
  /** Only where they were asked for. */
  facets?: Record<SearchFacet, string[]>;
  _rankingScore?: number;
}

/** Part of an engine's answer. */
export interface EngineResult {
  hits: EngineHit[];
  estimatedTotalHits?: number;
  facetDistribution?: FacetDistribution;
}

const IDENTIFIER_SCORE = 4;
/** The first lead's; each after it has a little less. */
const LEAD_SCORE = 3;
const NAME_SCORE = 2;
const MAX_RANK = 4;
/** Below that of whole names, which is above 1. */
const STRICT_SCORE = 1;
/** The shown names, in Italian and in English, come first. */
const SHOWN_NAMES = 2;
/** Kinds of what is said about others. */
const TELLING_KINDS: ReadonlySet<string> = new Set(['Goal', 'Indicator', 'Publication', 'Event']);

/** What is known of hits before words are looked for. */
export interface KnownBefore extends ExactKeys {
  leads: readonly SearchLead[];
  /** Ids of those found more strictly, in their order. */
  first: readonly string[];
}

/** Says of a hit by which of the typed words it was found. */
export type ReadHit = (hit: EngineHit) => SearchHit;

/**
 * Hits whose identifier or whole name was typed, leads, and those found more strictly: identifiers first, then the leads as they are
 * given, then those that are shown under that name, and of these rather what acts (a body, a place) than a goal or a figure
 * about it; then those found more strictly; otherwise as they come.
 */
export function toExactHits(
  hits: readonly EngineHit[],
  { identifiers: typed, name, leads, first }: KnownBefore,
  read: ReadHit,
): SearchHit[] {
  const placeOf = new Map(leads.map(({ id }, place) => [id, place]));
  const firstOf = new Map(first.map((id, place) => [id, place]));
  const isCalledSo = ({ shown }: EngineHit): boolean => shown.names.some((text) => foldText(text) === name);
  const rankOf = ({ identifiers, kind, shown }: EngineHit): number => {
    if (identifiers.some((identifier) => typed.includes(identifier))) return 0;
    const isShown = shown.names.slice(0, SHOWN_NAMES).some((text) => foldText(text) === name);
    return 1 + (isShown ? 0 : 1) + (TELLING_KINDS.has(kind) ? 2 : 0);
  };
  const scoreOf = (hit: EngineHit): number => {
    const rank = rankOf(hit);
    const place = placeOf.get(hit.id);
    if (rank === 0) return IDENTIFIER_SCORE;
    const strict = firstOf.get(hit.id);
    if (place === undefined && strict !== undefined && !isCalledSo(hit))
      return STRICT_SCORE - strict / (first.length + 1);
    return place === undefined ? NAME_SCORE - rank / MAX_RANK : LEAD_SCORE - place / (leads.length + 1);
  };
  return hits
    .map((hit) => ({ hit, score: scoreOf(hit) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit, score }) =>
      score <= STRICT_SCORE ? { ...read(hit), score } : toExactHit(hit, score, leads[placeOf.get(hit.id) ?? Infinity]),
    );
}

function toExactHit({ id, kind, shown }: EngineHit, score: number, lead: SearchLead | undefined): SearchHit {
  if (score === IDENTIFIER_SCORE) return { id, kind, score, matchedBy: 'IDENTIFIER', matchedTexts: shown.names };
  if (lead === undefined) return { id, kind, score, matchedBy: 'EXACT_NAME', matchedTexts: shown.names };
  return { id, kind, score, matchedBy: 'RELATED', matchedTexts: [lead.because, ...shown.names] };
}

/** Any other hits; documents without a text to look for were found for their own sake. */
export function hitReader(words: readonly string[]): ReadHit {
  const matchOf = matchBy(words);
  return ({ id, kind, shown, _rankingScore = 0 }) =>
    words.length === 0
      ? { id, kind, score: 0, matchedBy: 'NAME', matchedTexts: shown.names }
      : { id, kind, score: _rankingScore, ...matchOf(shown) };
}

/** Counts of the facets asked for, over lists that share no document; largest first, then by value. */
export function sumCounts(facets: readonly SearchFacet[], lists: readonly FacetCounts[]): FacetCounts {
  return Object.fromEntries(facets.map((facet) => [facet, addCounts(lists.map((counts) => counts[facet] ?? []))]));
}

/** How many a query finds, whatever part of it was asked for. */
export function totalOf(result: { estimatedTotalHits?: number } | undefined): number {
  return result?.estimatedTotalHits ?? 0;
}

/** In an order that does not ask how well a hit fits, whole names stand among the others: the first that finds anything is the list. */
export function oneOf(results: readonly EngineResult[]): EngineResult | undefined {
  return results.find((result) => totalOf(result) > 0);
}
