import { statement } from '../../statement.ts';

/** Properties that search puts onto entities, beside those that come from their records. */
export const SEARCH_PROPERTIES = [
  'aboutIt',
  'aboutEn',
  'searchText',
  'relatedNames',
  'facetTokens',
  'facetValues',
  'facetSet',
  'aboutNames',
  'relatedList',
  'searchYear',
] as const;

/** What of a search document the write of the entity itself cannot know; see `EmbeddedIndex`. */
export interface SearchTextsRow {
  [name: string]: string | number | readonly string[];
  id: string;
  aboutIt: string;
  aboutEn: string;
  searchText: string;
  relatedNames: string;
  /** What it is about and what it is related to as written, for showing: both languages. */
  aboutNames: readonly string[];
  relatedList: readonly string[];
  facetTokens: string;
  facetValues: readonly string[];
  /** The key of its facet values: the same for the same values, so that readers can remember what it stands for. */
  facetSet: number;
  searchYear: number;
}

/** Writes what search needs onto entities; entities that are gone meanwhile are left out. Constraint entity_id. */
export const putSearchTexts = statement<{ rows: readonly SearchTextsRow[] }, object>({
  name: 'putSearchTexts',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e.aboutIt = row.aboutIt, e.aboutEn = row.aboutEn, e.searchText = row.searchText,
      e.relatedNames = row.relatedNames, e.facetTokens = row.facetTokens, e.facetValues = row.facetValues,
      e.facetSet = row.facetSet, e.aboutNames = row.aboutNames, e.relatedList = row.relatedList, e.searchYear = toInteger(row.searchYear)`,
  example: { rows: [] },
});
