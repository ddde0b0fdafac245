import type { Language } from '../generated/graphql';

/** A country by its ISO 3166-1 code in the reader's language; what is no country's code, as a NUTS region's, stays as it is. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
