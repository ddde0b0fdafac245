import type { EntityKind } from '../records/model.ts';
import type { WebName } from '../web-name.ts';
import type { SearchFacet } from './search-facets.ts';

/** What a document says of names. */
export type NamedDocument = Pick<SearchDocument, 'kind' | 'names' | 'acronyms' | 'relationCount'>;

/**
 * What of an entity can be found, the same for every engine. Texts are as sources write them, not folded; lists are
 * without repetition and capped, so that no document grows with the graph.
 */
export interface SearchDocument {
  id: string;
  kind: EntityKind;
  /** All names and aliases in any language, the shown ones first. */
  names: string[];
  /** Those names that are acronyms or abbreviations: no typing errors are forgiven in them. */
  acronyms: string[];
  /** Short names told by the body's web address: `ieo.it`. */
  webNames: WebName[];
  /** Values of identifiers, folded without spaces, as `foldText` makes them. */
  identifiers: string[];
  /** Descriptions, abstracts, notes and keywords by language; a text without a language stands in both. */
  textIt: string[];
  textEn: string[];
  /** Names of what it is about or competent in, with the broader ones, by language. */
  aboutIt: string[];
  aboutEn: string[];
  /** Names of what it is related to otherwise: partners, networks, members, programmes, places; strongest first. */
  related: string[];
  facets: Record<SearchFacet, string[]>;
  /** What lists are sorted by: the shown name, folded, by language. */
  sortIt: string;
  sortEn: string;
  /** The latest year it has anything to do with; 0 when none is known. */
  year: number;
  /** Number of relations: what breaks ties. */
  relationCount: number;
}
