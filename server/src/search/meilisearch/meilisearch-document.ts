import { hash } from 'node:crypto';
import type { EntityKind } from '../../records/model.ts';
import { foldText } from '../../fold-text.ts';
import { sharedBeginnings } from '../shared-beginning.ts';
import { toFacetSet } from '../facet-sets.ts';
import type { SearchDocument } from '../search-document.ts';
import type { SearchFacet } from '../search-facets.ts';

/** Slices of the index: two, three, four or six groups of as many. */
export const SLICES = 12;
const HASH_DIGITS = 8;
/** Longer values cannot be filtered by: the engine refuses a document that holds one. */
const MAX_KEY = 400;
const MAX_SORT = 200;
/** Sixty hits come back at once, to be ordered anew: a hub's hundreds of names each would be most of the answer. */
const MAX_SHOWN_ABOUT = 80;
const MAX_SHOWN_RELATED = 60;

/** What of a hit comes back, as it was written; the searched texts are folded. */
export interface ShownTexts {
  names: string[];
  about: string[];
  related: string[];
}

/** As much of it as was asked for. */
export type ReadTexts = Pick<ShownTexts, 'names'> & Partial<ShownTexts>;

/**
 * A document as Meilisearch keeps it. Searched texts are folded by us and each word is cut to what its forms share, as typed
 * words are, so that both meet letter by letter whatever the engine's own rules for accents, apostrophes and capitals inside
 * words, and a plural finds the singular.
 */
export interface MeilisearchDocument {
  id: string;
  kind: EntityKind;
  identifiers: string[];
  /** All names as typed texts are folded, to find whole names by. */
  exactNames: string[];
  acronyms: string[];
  names: string[];
  aboutIt: string[];
  aboutEn: string[];
  textIt: string[];
  textEn: string[];
  related: string[];
  shown: ShownTexts;
  facets: Record<SearchFacet, string[]>;
  /** Number that stands for all facet values. */
  facetSet: number;
  /** From 0 on, below {@link SLICES}: in which of as many slices of equal size it is, whatever it says. */
  slice: number;
  sortIt: string;
  sortEn: string;
  year: number;
  relationCount: number;
  /** 1 of what comes after all else that fits as well: readers mostly look for who and what, rarely for a paper. */
  lateness: 0 | 1;
}

export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const { id, kind, facets, year, relationCount } = document;
  const names = document.names.map(foldText).filter((name) => name !== '');
  return {
    id,
    kind,
    identifiers: document.identifiers.map((value) => value.slice(0, MAX_KEY)),
    exactNames: [...new Set(names.map((name) => name.slice(0, MAX_KEY)))],
    acronyms: fold([...document.acronyms, ...document.webNames.map(({ label }) => label)]),
    names: fold(document.names),
    aboutIt: fold(document.aboutIt),
    aboutEn: fold(document.aboutEn),
    textIt: fold(document.textIt),
    textEn: fold(document.textEn),
    related: fold(document.related),
    shown: {
      names: [...document.names, ...document.webNames.map(({ host }) => host)],
      about: [...new Set([...document.aboutIt, ...document.aboutEn])].slice(0, MAX_SHOWN_ABOUT),
      related: document.related.slice(0, MAX_SHOWN_RELATED),
    },
    facets,
    facetSet: toFacetSet(facets).facetSet,
    slice: Number.parseInt(hash('sha256', id).slice(0, HASH_DIGITS), 16) % SLICES,
    sortIt: document.sortIt.slice(0, MAX_SORT),
    sortEn: document.sortEn.slice(0, MAX_SORT),
    year,
    relationCount,
    lateness: kind === 'Publication' ? 1 : 0,
  };
}

function fold(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => sharedBeginnings(foldText(text))))].filter((text) => text !== '');
}
