import type { FacetCount, SearchFacet } from '../search/search-facets.ts';

/** A facet with its counts, as the engine names values: entities by id. */
export interface SearchFacetModel {
  facet: SearchFacet;
  counts: readonly FacetCount[];
  chosen: ReadonlySet<string>;
}

/** A value of a facet, with what it is called. */
export interface SearchFacetValueModel extends FacetCount {
  label: string;
  entityId: string | null;
  isChosen: boolean;
}

/** A value to filter by, with what it is called. */
export interface SearchFilterValueModel {
  facet: SearchFacet;
  value: string;
  label: string;
}

/** A text of which words became filters. */
export interface SearchAsFiltersModel {
  text: string;
  values: SearchFilterValueModel[];
  totalCount: number;
}
