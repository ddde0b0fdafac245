import type { GraphReader } from '../../graph/graph.ts';
import { listNamesOfHits } from '../../graph/statements/search/list-names-of-hits.ts';
import { searchEntities, type SearchRow } from '../../graph/statements/search/search-entities.ts';
import { foldText } from '../../fold-text.ts';
import { wordsMatch } from '../match-words.ts';
import type { FacetCount } from '../search-facets.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchMatch, SearchQuestion } from '../search-engine.ts';
import { toSearchWords } from '../search-words.ts';
import { toLuceneQuery, type Leniency } from './lucene-query.ts';

const MAX_HITS = 1_000;

/** What each sort of match is worth before the index's own score: an identifier beats a name, a name beats a text. */
const MATCH_SCORE: Record<SearchMatch, number> = {
  IDENTIFIER: 400,
  EXACT_NAME: 300,
  NAME: 100,
  FUZZY_NAME: 0,
  ABOUT: 0,
  TEXT: 0,
  RELATED: 0,
};
const NAME_WEIGHT = 1.5;

/** Search with Neo4j's own full-text indexes: nothing to install, always in step with the graph. */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly #graph: GraphReader;

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  async search({ text, filters, facets = [], offset, limit }: SearchQuestion): Promise<SearchAnswer> {
    const words = toSearchWords(text);
    if (words.length === 0) return { hits: [], total: 0, cap: MAX_HITS, facets: {} };
    const kinds = filters?.kind ?? [];
    const ranked = (await this.#findLeniently(text, words)).sort(byScore);
    const wanted = kinds.length === 0 ? ranked : ranked.filter(({ kind }) => kinds.includes(kind));
    const page = wanted.slice(offset, offset + limit);
    const names = await this.#namesOf(page);
    return {
      hits: page.map((hit) => ({ ...hit, matchedTexts: (names.get(hit.id) ?? '').split('\n') })),
      total: wanted.length,
      cap: MAX_HITS,
      facets: facets.includes('kind') ? { kind: countByKind(ranked) } : {},
    };
  }

  /** What fits as typed; only if nothing does, what fits with errors; only then, what fits in part. */
  async #findLeniently(text: string, words: readonly string[]): Promise<RankedHit[]> {
    const asTyped = await this.#find(text, words, { mustHaveAll: true, forgiving: false });
    // Each word begins a word of what was found: no need to look at the names.
    if (asTyped.length > 0) return asTyped.map((row) => toHit(row, () => true));
    for (const mustHaveAll of words.length > 1 ? [true, false] : [true]) {
      const rows = await this.#find(text, words, { mustHaveAll, forgiving: true });
      if (rows.length === 0) continue;
      const names = await this.#namesOf(rows.filter(({ nameScore }) => nameScore > 0));
      return rows.map((row) => toHit(row, () => haveAll(names.get(row.id) ?? '', words)));
    }
    return [];
  }

  async #find(text: string, words: readonly string[], leniency: Leniency): Promise<SearchRow[]> {
    const query = toLuceneQuery(words, leniency);
    const exactName = foldText(text);
    return this.#graph.read(searchEntities, {
      names: query,
      textIt: query,
      textEn: query,
      identifier: exactName.replaceAll(' ', ''),
      exactName,
      limit: MAX_HITS,
    });
  }

  async #namesOf(hits: readonly { id: string }[]): Promise<Map<string, string>> {
    if (hits.length === 0) return new Map();
    const rows = await this.#graph.read(listNamesOfHits, { ids: hits.map(({ id }) => id) });
    return new Map(rows.map(({ id, names }) => [id, names]));
  }
}

type RankedHit = Omit<SearchHit, 'matchedTexts'>;

function toHit(row: SearchRow, areWordsInNames: () => boolean): RankedHit {
  const { id, kind } = row;
  const matchedBy = matchOf(row, areWordsInNames);
  const popularity = Math.log10(1 + row.relationCount);
  const score = MATCH_SCORE[matchedBy] + NAME_WEIGHT * row.nameScore + row.textScore + popularity;
  return { id, kind, matchedBy, score };
}

function matchOf(row: SearchRow, areWordsInNames: () => boolean): SearchMatch {
  if (row.isIdentifier) return 'IDENTIFIER';
  if (row.isExactName) return 'EXACT_NAME';
  if (row.nameScore === 0) return 'TEXT';
  return areWordsInNames() ? 'NAME' : 'FUZZY_NAME';
}

/** Whether each word begins a word of the names. */
function haveAll(names: string, words: readonly string[]): boolean {
  const nameWords = foldText(names).split(' ');
  return words.every((word) => nameWords.some((name) => wordsMatch(word, name) === 'prefix'));
}

function countByKind(hits: readonly RankedHit[]): FacetCount[] {
  const counts = Map.groupBy(hits, ({ kind }) => kind);
  return [...counts].map(([value, group]) => ({ value, count: group.length })).sort((a, b) => b.count - a.count);
}

function byScore(a: RankedHit, b: RankedHit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
