import type { GraphReader } from '../../graph/graph.ts';
import { findSearchHits, type SearchPageRow } from '../../graph/statements/search/find-search-hits.ts';
import { listByWords } from '../../graph/statements/search/list-by-words.ts';
import type { MatchParameters } from '../../graph/statements/search/matching-entities.ts';
import { foldText } from '../../fold-text.ts';
import { didYouMean } from '../did-you-mean.ts';
import type {
  SearchAnswer,
  SearchEngine,
  SearchHit,
  SearchQuestion,
  SearchSort,
  WordsQuestion,
} from '../search-engine.ts';
import { hasChoice, type SearchFilters } from '../search-facets.ts';
import { toSearchWords } from '../search-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { countFacets, readMatched, type Matched } from './count-facets.ts';
import { namesScore, toDocumentQuery, toWordsQuery, type Leniency } from './document-query.ts';
import { explainHit } from './explain-hit.ts';
import { FacetSets } from '../facet-sets.ts';
import { KnownHits, type KnownInShort } from './known-hits.ts';
import { askedRelation, type AskedRelation } from '../relation-words.ts';
import { FEW, MIN_WORDS_TO_LEAVE_ONE, PAPER_BONUS, WHOLE_BONUS } from '../worth.ts';

/** What filters alone leave is counted further than what words find, of which nobody reads so much. */
const MAX_FILTERED = 10_000;
const MAX_FOUND = 2_000;
/** Of so many, the best by Lucene's score, more is read to rank them; those after them stay in its order. */
const MAX_RANKED = 500;
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

/** More words than these are not all looked for with errors: what has most of them is found in part, errors or not. */
const MAX_WORDS_WITH_ERRORS = 4;

/** Search with Neo4j's own full-text indexes: nothing to install. */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly #graph: GraphReader;
  readonly #sets: FacetSets;

  constructor(graph: GraphReader, sets = new FacetSets()) {
    this.#graph = graph;
    this.#sets = sets;
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    const { text, filters = {}, facets = [] } = question;
    const words = toSearchWords(text);
    if (words.length === 0 && !hasChoice(filters)) return { hits: [], total: 0, cap: MAX_FILTERED, facets: {} };
    const graph = this.#graph;
    const asked = askedRelation(text, words);
    const [known, { leniency, page, all }] = await this.#findWithKnown(question, asked);
    const hits = hitsOf(page, question, asked, known);
    const { ids } = known.inShort(filters);
    const matchWithin = (within: SearchFilters): MatchParameters => toMatch(asked, within, leniency, ids);
    const counted = { graph, sets: this.#sets, matchWithin, chosen: page, all, known };
    const meant = leniency.forgiving
      ? didYouMean(
          text,
          hits.flatMap(({ matchedTexts }) => matchedTexts),
        )
      : undefined;
    return {
      hits,
      total: Math.min(capOf(asked), page.facetSets.length + known.within(filters).length),
      cap: capOf(asked),
      facets: await countFacets(counted, filters, facets),
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  }

  async listByWords({ words, kinds, limit }: WordsQuestion): Promise<string[]> {
    if (words.length === 0) return [];
    const rows = await this.#graph.read(listByWords, { query: toWordsQuery(words, kinds), kinds: [...kinds], limit });
    return rows.map(({ id }) => id);
  }

  /** What is known and what words find: both at once where it can be foreseen what will be known. */
  async #findWithKnown(question: SearchQuestion, asked: AskedRelation): Promise<[KnownHits, FoundPage]> {
    const foreseen = KnownHits.foresee(question);
    const [known, early] = await Promise.all([
      KnownHits.find(this.#graph, question),
      foreseen === undefined ? undefined : this.#find(question, asked, foreseen),
    ]);
    // A lead may be gone meanwhile.
    const isRight = foreseen?.chosenCount === known.rows.length;
    return [
      known,
      early !== undefined && isRight ? early : await this.#find(question, asked, known.inShort(question.filters ?? {})),
    ];
  }

  /**
   * The page, with the words taken as leniently as they must be: the text alone decides that, whatever filters leave of it.
   * Where nothing is chosen, what decides is the page already.
   */
  async #find(question: SearchQuestion, asked: AskedRelation, known: KnownInShort): Promise<FoundPage> {
    const { filters = {} } = question;
    const isNarrowed = hasChoice(filters);
    const read = async (leniency: Leniency): Promise<Page> =>
      this.#page(question, asked, known, toMatch(asked, filters, leniency, known.ids));
    if (asked.needed.length === 0) return { leniency: ANYWHERE, page: await read(ANYWHERE), all: undefined };
    if (isNarrowed) {
      const { leniency, found } = await choose(asked, known, async (one) =>
        readMatched(this.#graph, toMatch(asked, {}, one, known.ids)),
      );
      return { leniency, page: await read(leniency), all: found };
    }
    const { leniency, found } = await choose(asked, known, read);
    return { leniency, page: found, all: found };
  }

  async #page(
    { text, sort = 'RELEVANCE', offset, limit }: SearchQuestion,
    asked: AskedRelation,
    known: KnownInShort,
    match: MatchParameters,
  ): Promise<Page> {
    const first = known.chosenCount;
    const [row] = await this.#graph.read(findSearchHits, {
      ...match,
      exactName: foldText(text),
      nameScore: namesScore(asked.needed),
      exactBonus: EXACT_BONUS,
      wordCounts: [asked.needed.length, foldText(text).split(' ').length],
      beginnings: asked.needed.map(sharedBeginning),
      wholeBonus: asked.isRelation ? 0 : WHOLE_BONUS,
      kindBonus: KIND_BONUS,
      // Nothing fits better than another without words.
      ...stretchOf(
        sort === 'RELEVANCE' && asked.needed.length === 0 ? 'RELATIONS' : sort,
        capOf(asked),
        Math.max(0, offset - first),
        Math.max(0, Math.min(limit, offset + limit - first)),
      ),
    });
    return { match, rows: row?.hits ?? [], facetSets: row?.facetSets ?? [] };
  }
}

/** What was read for a page. */
interface Page extends Matched {
  rows: SearchPageRow['hits'];
}

interface FoundPage {
  leniency: Leniency;
  page: Page;
  /** What matches whatever is chosen; undefined where no words are asked for. */
  all: Matched | undefined;
}

/** Tries one leniency after the other until enough is found; the last one that found anything counts. */
async function choose<T extends Matched>(
  asked: AskedRelation,
  known: KnownInShort,
  find: (leniency: Leniency) => Promise<T>,
): Promise<{ leniency: Leniency; found: T }> {
  const count = asked.needed.length;
  const few = count >= MIN_WORDS_TO_LEAVE_ONE ? FEW : 1;
  const [firstTry = ANYWHERE, ...others] = leniencies(asked);
  let best = { leniency: firstTry, found: await find(firstTry) };
  const isEnough = (found: T): boolean =>
    found.facetSets.length >= few || (known.ids.length > 0 && count < MIN_WORDS_TO_LEAVE_ONE);
  if (isEnough(best.found)) return best;
  for (const leniency of others) {
    const isEmpty = best.found.facetSets.length === 0;
    // What is nowhere as typed may have errors; where something was found, none are looked for.
    if (isForErrors(leniency) && (!isEmpty || known.ids.length > 0)) continue;
    const found = await find(leniency);
    if (found.facetSets.length > 0 || isEmpty) best = { leniency, found };
    if (isEnough(found)) break;
  }
  return best;
}

function hitsOf(
  { rows }: Page,
  { filters = {}, offset, limit }: SearchQuestion,
  { needed }: AskedRelation,
  known: KnownHits,
): SearchHit[] {
  const first = known.within(filters).slice(offset, offset + limit);
  return [...first.map((row) => known.explain(row, needed)), ...rows.map((row) => explainHit(row, needed, false))];
}

function isForErrors(leniency: Leniency): boolean {
  return leniency === CALLED_ABOUT_SO || leniency === WITH_ERRORS;
}

/** What is tried in turn. A single word, or what is related to something, may stand anywhere. */
function leniencies({ needed, isRelation }: AskedRelation): Leniency[] {
  const isOwnFirst = needed.length > 1 && !isRelation;
  const mayHaveErrors = needed.length <= MAX_WORDS_WITH_ERRORS;
  return [
    ...(isOwnFirst ? [OF_ITSELF, ...(mayHaveErrors ? [CALLED_ABOUT_SO] : [])] : []),
    ANYWHERE,
    ...(mayHaveErrors ? [WITH_ERRORS] : []),
    ...(needed.length > 1 ? [IN_PART] : []),
  ];
}

/**
 * Which of the matches are read for a page: all when they are to be sorted; else those that are put in order, with the page where it
 * goes beyond them, or the page alone after these.
 */
function stretchOf(
  sort: SearchSort,
  most: number,
  offset: number,
  size: number,
): { sort: SearchSort; ranked: number; first: number; last: number; offset: number; size: number } {
  if (sort !== 'RELEVANCE') return { sort, ranked: most, first: 0, last: most, offset, size };
  const end = Math.min(most, offset + size);
  if (offset >= MAX_RANKED) return { sort, ranked: MAX_RANKED, first: offset, last: end, offset: 0, size };
  return { sort, ranked: MAX_RANKED, first: 0, last: Math.max(MAX_RANKED, end), offset, size };
}

function capOf({ needed }: AskedRelation): number {
  return needed.length === 0 ? MAX_FILTERED : MAX_FOUND;
}

function toMatch(
  asked: AskedRelation,
  filters: SearchFilters,
  leniency: Leniency,
  except: readonly string[],
): MatchParameters {
  return {
    query: toDocumentQuery(asked, filters, leniency),
    cap: capOf(asked),
    kinds: filters.kind ?? [],
    except,
  };
}
