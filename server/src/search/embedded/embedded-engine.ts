import type { GraphReader } from '../../graph/graph.ts';
import { searchEntities, type SearchRow } from '../../graph/statements/search/search-entities.ts';
import { foldText } from '../../fold-text.ts';
import { wordsMatch } from '../match-words.ts';
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
  TEXT: 0,
};
const NAME_WEIGHT = 1.5;

/** Search with Neo4j's own full-text indexes: nothing to install, always in step with the graph. */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly #graph: GraphReader;

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  async search({ text, kinds, offset, limit }: SearchQuestion): Promise<SearchAnswer> {
    const words = toSearchWords(text);
    if (words.length === 0) return { hits: [], total: 0, kinds: [] };
    const rows = await this.#findLeniently(text, words);
    const ranked = rows.map((row) => toHit(row, words)).sort(byScore);
    const wanted = kinds.length === 0 ? ranked : ranked.filter(({ kind }) => kinds.includes(kind));
    return { hits: wanted.slice(offset, offset + limit), total: wanted.length, kinds: countByKind(ranked) };
  }

  /** What fits as typed; only if nothing does, what fits with errors; only then, what fits in part. */
  async #findLeniently(text: string, words: readonly string[]): Promise<SearchRow[]> {
    const attempts: Leniency[] = [
      { mustHaveAll: true, forgiving: false },
      { mustHaveAll: true, forgiving: true },
      ...(words.length > 1 ? [{ mustHaveAll: false, forgiving: true }] : []),
    ];
    for (const leniency of attempts) {
      const rows = await this.#find(text, words, leniency);
      if (rows.length > 0) return rows;
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
}

function toHit(row: SearchRow, words: readonly string[]): SearchHit {
  const { id, kind, names } = row;
  const matchedBy = matchOf(row, words);
  const popularity = Math.log10(1 + row.relationCount);
  const score = MATCH_SCORE[matchedBy] + NAME_WEIGHT * row.nameScore + row.textScore + popularity;
  return { id, kind, names, matchedBy, score };
}

function matchOf(row: SearchRow, words: readonly string[]): SearchMatch {
  if (row.isIdentifier) return 'IDENTIFIER';
  if (row.isExactName) return 'EXACT_NAME';
  if (row.nameScore === 0) return 'TEXT';
  const nameWords = foldText(row.names).split(' ');
  return words.every((word) => nameWords.some((name) => wordsMatch(word, name) === 'prefix')) ? 'NAME' : 'FUZZY_NAME';
}

function countByKind(hits: readonly SearchHit[]): SearchAnswer['kinds'] {
  const counts = Map.groupBy(hits, ({ kind }) => kind);
  return [...counts].map(([kind, group]) => ({ kind, count: group.length })).sort((a, b) => b.count - a.count);
}

function byScore(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
