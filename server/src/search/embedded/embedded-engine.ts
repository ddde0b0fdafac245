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
import { KnownHits } from './known-hits.ts';
import { askedRelation, type AskedRelation } from '../relation-words.ts';
import { FEW, MIN_WORDS_TO_LEAVE_ONE, PAPER_BONUS, WHOLE_BONUS } from '../worth.ts';

/** What filters alone leave is counted further than what words find, of which nobody reads so much. */
const MAX_FILTERED = 10_000;
const MAX_FOUND = 3_000;
/** Of so many, the best by Lucene's score, more is read to rank them; those after them stay in its order. */
const MAX_RANKED = 1_000;
const EXACT_BONUS = 1_000;

/** What tells kinds apart whose hits are alike: readers mostly look for who and what, rarely for a paper or a figure. */
const KIND_BONUS: Readonly<Record<string, number>> = {
  Network: 12,
  Technology: 12,
  Organization: 1,
  Person: 1.5,
  Project: 1,
  Programme: 1,
  Facility: 1,
  Place: 1,
  WorkingGroup: 0.5,
  Event: 0.5,
  Publication: PAPER_BONUS,
};

/**
 * What fits as typed and of itself; if nothing does, what is called so with errors; if that is little, what fits anywhere;
 * only if nothing does, with errors; only then, in part.
 */
const OF_ITSELF: Leniency = { needs: 'OF_ITSELF', forgiving: false };
const CALLED_ABOUT_SO: Leniency = { needs: 'CALLED', forgiving: true };
const ANYWHERE: Leniency = { needs: 'ANYWHERE', forgiving: false };
const WITH_ERRORS: Leniency = { needs: 'ANYWHERE', forgiving: true };
const IN_PART: Leniency = { needs: 'ANY', forgiving: true };

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
    if (words.length === 0 && !hasChoice(filters)) return { hits: [], total: 0, cap: MAX_FILTERED, facets: {} };
    const graph = this.#graph;
    const known = await KnownHits.find(graph, question);
    const asked = askedRelation(text, words);
    const { leniency, kinds } = await this.#choose(asked, known);
    const matchWithin = (within: SearchFilters): MatchParameters => toMatch(asked, within, leniency, known);
    const [found, hits, counts] = await Promise.all([
      this.#countWithin(filters, kinds, capOf(asked), matchWithin),
      this.#hitsOf(question, asked, matchWithin(filters), known),
      countFacets({ graph, matchWithin, known, kinds }, filters, facets),
    ]);
    const meant = leniency.forgiving
      ? didYouMean(
          text,
          hits.flatMap(({ matchedTexts }) => matchedTexts),
        )
      : undefined;
    return {
      hits,
      total: Math.min(capOf(asked), found + known.within(filters).length),
      cap: capOf(asked),
      facets: counts,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  }

  /** How leniently the words are to be taken: the text alone decides, whatever filters leave of it. With all hits by kind. */
  async #choose(asked: AskedRelation, known: KnownHits): Promise<{ leniency: Leniency; kinds: FacetCount[] }> {
    const count = asked.needed.length;
    if (count === 0) return { leniency: ANYWHERE, kinds: [] };
    const few = count >= MIN_WORDS_TO_LEAVE_ONE ? FEW : 1;
    let best: { leniency: Leniency; kinds: FacetCount[] } = { leniency: ANYWHERE, kinds: [] };
    for (const leniency of leniencies(asked)) {
      // What is nowhere as typed may have errors; where something was found, none are looked for.
      if (isForErrors(leniency) && (best.kinds.length > 0 || known.rows.length > 0)) continue;
      const kinds = await this.#graph.read(countSearchHits, toMatch(asked, {}, leniency, known));
      if (kinds.length > 0 || best.kinds.length === 0) best = { leniency, kinds };
      if (sumOf(kinds) >= few || (known.rows.length > 0 && count < MIN_WORDS_TO_LEAVE_ONE)) break;
    }
    return best;
  }

  /** How many hits the filters leave; what is known of all hits by kind is not counted again. */
  async #countWithin(
    filters: SearchFilters,
    kinds: readonly FacetCount[],
    cap: number,
    matchWithin: (filters: SearchFilters) => MatchParameters,
  ): Promise<number> {
    const wanted = filters.kind ?? [];
    const isKnown = kinds.length > 0 && !hasChoice({ ...filters, kind: [] }) && sumOf(kinds) < cap;
    if (!isKnown && (hasChoice(filters) || kinds.length === 0))
      return sumOf(await this.#graph.read(countSearchHits, matchWithin(filters)));
    return sumOf(kinds.filter(({ value }) => wanted.length === 0 || wanted.includes(value)));
  }

  async #hitsOf(
    { text, filters = {}, sort = 'RELEVANCE', offset, limit }: SearchQuestion,
    asked: AskedRelation,
    match: MatchParameters,
    known: KnownHits,
  ): Promise<SearchHit[]> {
    const first = known.within(filters);
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
        capOf(asked),
        Math.max(0, offset - first.length),
        limit - firstOnPage.length,
      ),
    });
    return [
      ...firstOnPage.map((row) => known.explain(row, asked.needed)),
      ...rows.map((row) => explainHit(row, asked.needed, false)),
    ];
  }
}

function isForErrors(leniency: Leniency): boolean {
  return leniency === CALLED_ABOUT_SO || leniency === WITH_ERRORS;
}

/** What is tried in turn. A single word, or what is related to something, may stand anywhere. */
function leniencies({ needed, isRelation }: AskedRelation): Leniency[] {
  const isOwnFirst = needed.length > 1 && !isRelation;
  return [
    ...(isOwnFirst ? [OF_ITSELF, CALLED_ABOUT_SO] : []),
    ANYWHERE,
    WITH_ERRORS,
    ...(needed.length > 1 ? [IN_PART] : []),
  ];
}

/** Which of the matches are read for a page: all when they are to be sorted, else the best, or the page alone after these. */
function stretchOf(
  sort: SearchSort,
  most: number,
  offset: number,
  size: number,
): { sort: SearchSort; skip: number; cap: number; offset: number; size: number } {
  if (sort !== 'RELEVANCE') return { sort, skip: 0, cap: most, offset, size };
  if (offset < MAX_RANKED) return { sort, skip: 0, cap: MAX_RANKED, offset, size };
  return { sort, skip: offset, cap: Math.max(0, Math.min(size, most - offset)), offset: 0, size };
}

function capOf({ needed }: AskedRelation): number {
  return needed.length === 0 ? MAX_FILTERED : MAX_FOUND;
}

function toMatch(asked: AskedRelation, filters: SearchFilters, leniency: Leniency, known: KnownHits): MatchParameters {
  return {
    query: toDocumentQuery(asked, filters, leniency),
    cap: capOf(asked),
    skip: 0,
    kinds: filters.kind ?? [],
    except: known.rows.map(({ id }) => id),
  };
}

function sumOf(counts: readonly FacetCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function hasChoice(filters: SearchFilters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}
