import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SearchFacet, SearchSort } from '../../generated/graphql';
import { toggled } from '../../lib/url-state';
import { FACET_PARAMS, filtersOf, type ChosenFacets, type FacetParam } from './search-facets';
import type { SORT_WORDS } from './search-search';

type SortWord = (typeof SORT_WORDS)[number];

const SORTS: Record<SortWord, SearchSort> = {
  relevance: 'RELEVANCE',
  name: 'NAME',
  year: 'YEAR',
  relations: 'RELATIONS',
};

/** What the address asks for, and how to change it. Each change goes back to the first page and replaces the address. */
export function useSearchAddress() {
  const address = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const change = (
    next: (before: ChosenFacets & { sort?: SortWord | undefined; asked?: string | undefined }) => object,
  ) =>
    void navigate({
      to: '/search',
      search: (before) => ({ ...before, ...next(before), page: undefined }),
      replace: true,
      resetScroll: false,
    });
  const filters = filtersOf(address);
  const nothing = Object.fromEntries(Object.values(FACET_PARAMS).map((param) => [param, undefined]));
  return {
    ...address,
    filters,
    /** Whether the words are all there is, and nobody wanted them as words. */
    mayReadFilters:
      filters === undefined && address.sort === undefined && address.page === undefined && address.read === undefined,
    sortOrder: SORTS[address.sort ?? 'relevance'],
    chosenOf: (facet: SearchFacet): readonly string[] => address[FACET_PARAMS[facet]] ?? [],
    toggle: (facet: SearchFacet, word: string) => {
      const param: FacetParam = FACET_PARAMS[facet];
      // Without one of the filters that the words were read as, it is another question.
      change((before) => ({
        [param]: toggled(before[param], word),
        ...(before[param]?.includes(word) === true ? { asked: undefined } : {}),
      }));
    },
    sortBy: (sort: SortWord) => change(() => ({ sort: sort === 'relevance' ? undefined : sort })),
    /** Takes all filters away; those that were words are words again. */
    clear: () =>
      change(({ asked }) => ({
        ...nothing,
        ...(asked === undefined ? {} : { q: asked, asked: undefined, read: 'words' }),
      })),
  };
}
