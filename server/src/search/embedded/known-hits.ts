import type { GraphReader } from '../../graph/graph.ts';
import { findIdentifiedHits, type IdentifiedRow } from '../../graph/statements/search/find-identified-hits.ts';
import { listLeadHits } from '../../graph/statements/search/list-lead-hits.ts';
import { foldText } from '../../fold-text.ts';
import type { SearchHit, SearchLead, SearchQuestion } from '../search-engine.ts';
import { hasChoice, SEARCH_FACETS, type SearchFacet, type SearchFilters } from '../search-facets.ts';
import { isPlainWords, typedIdentifiers } from '../typed-identifiers.ts';
import { explainHit } from './explain-hit.ts';

/** Above the score of any name. */
const BASE_SCORE = 10_000;
/** Below that of identifiers, above that of any name. */
const LEAD_SCORE = 9_000;

/** What of the known the search for others has to know. */
export interface KnownInShort {
  /** Which no query needs to find. */
  ids: readonly string[];
  /** How many of them the filters leave. */
  chosenCount: number;
}

/** What is a hit whatever the words: a hundred or two at most, so that filters and counts are worked out here. */
export class KnownHits {
  readonly rows: readonly IdentifiedRow[];
  /** What those that answer by a relation are related to, by id. */
  readonly #leads: ReadonlyMap<string, string>;

  private constructor(rows: readonly IdentifiedRow[], leads: readonly SearchLead[]) {
    this.rows = rows;
    this.#leads = new Map(leads.map(({ id, because }) => [id, because]));
  }

  /** Those that have the typed text as an identifier, then the leads. */
  static async find(graph: GraphReader, { text, leads = [], filters = {} }: SearchQuestion): Promise<KnownHits> {
    const exactName = foldText(text);
    if (exactName === '') return new KnownHits([], []);
    const identifiers = typedIdentifiers(text);
    // A hundred hits have thousands of values: they are read where something is chosen by them.
    const withFacetValues = hasChoice(filters);
    const [identified, leading] = await Promise.all([
      isPlainWords(text)
        ? []
        : graph.read(findIdentifiedHits, { identifiers, exactName, baseScore: BASE_SCORE, withFacetValues }),
      leads.length === 0
        ? []
        : graph.read(listLeadHits, { ids: leads.map(({ id }) => id), baseScore: LEAD_SCORE, withFacetValues }),
    ]);
    const ids = new Set(identified.map(({ id }) => id));
    const others = leading.filter(({ id }) => !ids.has(id));
    return new KnownHits(
      [...identified, ...others],
      leads.filter(({ id }) => !ids.has(id)),
    );
  }

  /**
   * What will be known, before it is read: the leads, where the text cannot be an identifier and nothing is chosen. Undefined
   * where only reading tells.
   */
  static foresee({ text, leads = [], filters = {} }: SearchQuestion): KnownInShort | undefined {
    if (!isPlainWords(text) || hasChoice(filters)) return undefined;
    return { ids: leads.map(({ id }) => id), chosenCount: leads.length };
  }

  inShort(filters: SearchFilters): KnownInShort {
    return { ids: this.rows.map(({ id }) => id), chosenCount: this.within(filters).length };
  }

  /** Why one of them is a hit. */
  explain(row: IdentifiedRow, words: readonly string[]): SearchHit {
    const because = this.#leads.get(row.id);
    if (because === undefined) return explainHit(row, words, true);
    const { id, kind, score, names } = row;
    return { id, kind, score, matchedBy: 'RELATED', matchedTexts: [because, ...names.split('\n')] };
  }

  /** Those that have a value of each facet that is chosen. */
  within(filters: SearchFilters): IdentifiedRow[] {
    return this.rows.filter((row) =>
      SEARCH_FACETS.every((facet) => {
        const wanted = filters[facet] ?? [];
        return wanted.length === 0 || valuesOf(row, facet).some((value) => wanted.includes(value));
      }),
    );
  }
}

/** A row's values of one facet. Its kind is known even before its document is made. */
function valuesOf({ kind, facetValues }: IdentifiedRow, facet: SearchFacet): string[] {
  if (facet === 'kind') return [kind];
  const prefix = `${facet}:`;
  return (facetValues ?? []).filter((value) => value.startsWith(prefix)).map((value) => value.slice(prefix.length));
}
