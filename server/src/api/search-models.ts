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
