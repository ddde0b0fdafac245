import type { GraphReader } from '../../graph/graph.ts';
import { countSearchHits } from '../../graph/statements/search/count-search-hits.ts';
import { findSearchHits } from '../../graph/statements/search/find-search-hits.ts';
import type { MatchParameters } from '../../graph/statements/search/matching-entities.ts';
import { foldText } from '../../fold-text.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchQuestion, SearchSort } from '../search-engine.ts';
import type { FacetCount, SearchFilters } from '../search-facets.ts';
import { toSearchWords } from '../search-words.ts';
import { countFacets } from './count-facets.ts';
import { namesScore, toDocumentQuery, type Leniency } from './document-query.ts';
import { explainHit } from './explain-hit.ts';
import { IdentifiedHits } from './identified-hits.ts';
import { askedRelation, type AskedRelation } from '../relation-words.ts';

const MAX_HITS = 10_000;
/** Of so many, the best by Lucene's score, more is read to rank them; those after them stay in its order. */
const MAX_RANKED = 1_000;
const EXACT_BONUS = 1_000;
const WHOLE_BONUS = 200;

/** What tells kinds apart whose hits are alike: readers mostly look for who and what, rarely for a paper or a figure. */
const KIND_BONUS: Readonly<Record<string, number>> = {
  Network: 2,
  Technology: 2,
  Organization: 1,
  Person: 1.5,
  Project: 1,
  Programme: 1,
  Facility: 1,
  Place: 1,
  WorkingGroup: 0.5,
  Event: 0.5,
};

/** What fits as typed; only if nothing does, what fits with errors; only then, what fits in part. */
const AS_TYPED: Leniency = { needs: 'ALL', forgiving: false };
const WITH_ERRORS: Leniency = { needs: 'ALL', forgiving: true };
const MOST_OF_IT: Leniency = { needs: 'ALL_BUT_ONE', forgiving: false };
const PART_OF_IT: Leniency = { needs: 'ANY', forgiving: true };
/** From how many words on all but one say enough; with more than twice as many the query grows too long. */
const MIN_WORDS_TO_LEAVE_ONE = 3;
const MAX_WORDS_TO_LEAVE_ONE = 6;
/** Fewer hits with all words than these, and those with all but one are shown after them. */
const FEW = 5;

/** Search with Neo4j's own full-text indexes: nothing to install. */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly #graph: GraphReader;

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const { text, filters = {}, facets = [] } = question;
    const words = toSearchWords(text);
    if (words.length === 0 && !hasChoice(filters)) return { hits: [], total: 0, cap: MAX_HITS, facets: {} };
    const graph = this.#graph;
    const identified = await IdentifiedHits.find(graph, text);
    const asked = askedRelation(text, words);
    const { leniency, kinds } = await this.#choose(asked, identified);
    const matchWithin = (within: SearchFilters): MatchParameters => toMatch(asked, within, leniency, identified);
    const [found, hits, counts] = await Promise.all([
      this.#countWithin(filters, kinds, matchWithin),
      this.#hitsOf(question, asked, matchWithin(filters), identified),
      countFacets({ graph, matchWithin, identified, kinds }, filters, facets),
    ]);
    const meant = leniency.forgiving
      ? didYouMean(
          text,
          hits.flatMap(({ matchedTexts }) => matchedTexts),
        )
      : undefined;
    return {
      hits,
      total: Math.min(MAX_HITS, found + identified.within(filters).length),
      cap: MAX_HITS,
      facets: counts,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  }

  /** How leniently the words are to be taken: the text alone decides, whatever filters leave of it. With all hits by kind. */
  async #choose(
    asked: AskedRelation,
    identified: IdentifiedHits,
  ): Promise<{ leniency: Leniency; kinds: FacetCount[] }> {
    const count = asked.needed.length;
    if (count === 0) return { leniency: AS_TYPED, kinds: [] };
    const kindsOf = async (leniency: Leniency): Promise<FacetCount[]> =>
      this.#graph.read(countSearchHits, toMatch(asked, {}, leniency, identified));
    const asTyped = await kindsOf(AS_TYPED);
    const canLeaveOne = count >= MIN_WORDS_TO_LEAVE_ONE && count <= MAX_WORDS_TO_LEAVE_ONE;
    const isEnough = sumOf(asTyped) >= (canLeaveOne ? FEW : 1);
    if (isEnough || (identified.rows.length > 0 && !canLeaveOne)) return { leniency: AS_TYPED, kinds: asTyped };
    const hasAny = sumOf(asTyped) > 0 || identified.rows.length > 0;
    for (const leniency of lenienciesAfter(hasAny, count, canLeaveOne)) {
      const kinds = await kindsOf(leniency);
      if (kinds.length > 0) return { leniency, kinds };
    }
    return { leniency: AS_TYPED, kinds: asTyped };
  }

  /** How many hits the filters leave; what is known of all hits by kind is not counted again. */
  async #countWithin(
    filters: SearchFilters,
    kinds: readonly FacetCount[],
    matchWithin: (filters: SearchFilters) => MatchParameters,
  ): Promise<number> {
    const wanted = filters.kind ?? [];
    const isKnown = kinds.length > 0 && !hasChoice({ ...filters, kind: [] }) && sumOf(kinds) < MAX_HITS;
    if (!isKnown && (hasChoice(filters) || kinds.length === 0))
      return sumOf(await this.#graph.read(countSearchHits, matchWithin(filters)));
    return sumOf(kinds.filter(({ value }) => wanted.length === 0 || wanted.includes(value)));
  }

  async #hitsOf(
    { text, filters = {}, sort = 'RELEVANCE', offset, limit }: SearchQuestion,
    asked: AskedRelation,
    match: MatchParameters,
    identified: IdentifiedHits,
  ): Promise<SearchHit[]> {
    const first = identified.within(filters);
    const firstOnPage = first.slice(offset, offset + limit);
    const rows = await this.#graph.read(findSearchHits, {
      ...match,
      exactName: foldText(text),
      nameScore: namesScore(asked.needed),
      exactBonus: EXACT_BONUS,
      wordCounts: [asked.needed.length, foldText(text).split(' ').length],
      wholeBonus: asked.isRelation ? 0 : WHOLE_BONUS,
      kindBonus: KIND_BONUS,
      // Nothing fits better than another without words.
      ...stretchOf(
        sort === 'RELEVANCE' && asked.needed.length === 0 ? 'RELATIONS' : sort,
        Math.max(0, offset - first.length),
        limit - firstOnPage.length,
      ),
    });
    return [
      ...firstOnPage.map((row) => explainHit(row, asked.needed, true)),
      ...rows.map((row) => explainHit(row, asked.needed, false)),
    ];
  }
}

/** What is tried when all words as typed are in too few places, or in none. */
function lenienciesAfter(hasAny: boolean, count: number, canLeaveOne: boolean): Leniency[] {
  return [...(hasAny ? [] : [WITH_ERRORS]), ...(canLeaveOne ? [MOST_OF_IT] : []), ...(count > 1 ? [PART_OF_IT] : [])];
}

/** Which of the matches are read for a page: all when they are to be sorted, else the best, or the page alone after these. */
function stretchOf(
  sort: SearchSort,
  offset: number,
  size: number,
): { sort: SearchSort; skip: number; cap: number; offset: number; size: number } {
  if (sort !== 'RELEVANCE') return { sort, skip: 0, cap: MAX_HITS, offset, size };
  if (offset < MAX_RANKED) return { sort, skip: 0, cap: MAX_RANKED, offset, size };
  return { sort, skip: offset, cap: Math.max(0, Math.min(size, MAX_HITS - offset)), offset: 0, size };
}

function toMatch(
  asked: AskedRelation,
  filters: SearchFilters,
  leniency: Leniency,
  identified: IdentifiedHits,
): MatchParameters {
  return {
    query: toDocumentQuery(asked, filters, leniency),
    cap: MAX_HITS,
    skip: 0,
    kinds: filters.kind ?? [],
    except: identified.rows.map(({ id }) => id),
  };
}

function sumOf(counts: readonly FacetCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function hasChoice(filters: SearchFilters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}
