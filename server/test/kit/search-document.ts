import type { NamedDocument, SearchDocument } from '../../src/search/search-document.ts';
import { SEARCH_FACETS } from '../../src/search/search-facets.ts';

/** A document of which a test says only what matters to it; the others are empty. */
export function searchDocument(
  given: Partial<Omit<SearchDocument, 'facets'>> & { facets?: Partial<SearchDocument['facets']> },
): SearchDocument {
  const { kind = 'Organization', names = ['Nameless'], facets = {}, ...more } = given;
  const noFacets = Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, [] as string[]]),
  ) as SearchDocument['facets'];
  return {
    id: `ent_${names.join('').replaceAll(/\W/gu, '')}`,
    kind,
    names,
    acronyms: [],
    webNames: [],
    identifiers: [],
    textIt: [],
    textEn: [],
    aboutIt: [],
    aboutEn: [],
    related: [],
    facets: { ...noFacets, kind: [kind], ...facets },
    sortIt: (names[0] ?? '').toLowerCase(),
    sortEn: (names[0] ?? '').toLowerCase(),
    year: 0,
    relationCount: 0,
    ...more,
  };
}

/** Documents as an index is told their names. */
export async function* inOnePage(documents: readonly NamedDocument[]): AsyncGenerator<readonly NamedDocument[]> {
  yield Promise.resolve(documents);
}
