import type { GraphReader } from '../../graph/graph.ts';
import { findIdentifiedHits, type IdentifiedRow } from '../../graph/statements/search/find-identified-hits.ts';
import { foldText } from '../../fold-text.ts';
import { SEARCH_FACETS, type SearchFacet, type SearchFilters } from '../search-facets.ts';
import { toSearchWords } from '../search-words.ts';

/** Above the score of any name. */
const BASE_SCORE = 10_000;

/** A word that is an identifier by itself, in the middle of others: `grant agreement 101156595`. */
const CODE = /^(?=.*\d)[\p{L}\p{N}]{8,}$/u;

/** What has the typed text as an identifier. A handful, so that filters and counts are worked out here. */
export class IdentifiedHits {
  readonly rows: readonly IdentifiedRow[];

  constructor(rows: readonly IdentifiedRow[]) {
    this.rows = rows;
  }

  static async find(graph: GraphReader, text: string): Promise<IdentifiedHits> {
    const exactName = foldText(text);
    if (exactName === '') return new IdentifiedHits([]);
    const codes = toSearchWords(text).filter((word) => CODE.test(word));
    const identifiers = [...new Set([exactName.replaceAll(' ', ''), ...codes])];
    return new IdentifiedHits(await graph.read(findIdentifiedHits, { identifiers, exactName, baseScore: BASE_SCORE }));
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
export function valuesOf({ kind, facetValues }: IdentifiedRow, facet: SearchFacet): string[] {
  if (facet === 'kind') return [kind];
  const prefix = `${facet}:`;
  return (facetValues ?? []).filter((value) => value.startsWith(prefix)).map((value) => value.slice(prefix.length));
}
