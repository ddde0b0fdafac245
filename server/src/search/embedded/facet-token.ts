import type { SearchFacet } from '../search-facets.ts';

/** A word that all search documents have, unlike entities whose document is yet to be made. */
export const DOCUMENT_TOKEN = 'd_made';

/**
 * A facet's value as one word for a full-text index: small letters, digits and underscores only, so that every analyzer
 * keeps it whole and nothing of it is syntax. Different values give different words: those with other signs, which are
 * written as numbers, begin with another letter.
 */
export function facetToken(facet: SearchFacet, value: string): string {
  const name = facet.toLowerCase();
  if (/^[a-z0-9_]+$/u.test(value)) return `f_${name}_${value}`;
  return `g_${name}_${value.replace(/[^a-z0-9]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
