/** The EU's codes of countries that differ from ISO 3166-1. */
const ISO_OF_EU_CODE: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
const EU_OF_ISO_CODE: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** The ISO 3166-1 code of a country that the EU's files and NUTS call otherwise: `EL` is `GR`, `UK` is `GB`. */
export function toIsoCountry(code: string): string {
  return ISO_OF_EU_CODE[code] ?? code;
}

/** The code a country has in NUTS and in the EU's files: `GR` is `EL`, `GB` is `UK`. */
export function toEuCountry(code: string): string {
  return EU_OF_ISO_CODE[code] ?? code;
}

const MAX_CHOSEN = 60;

/** What is wrong with countries that somebody chose, to be said after the argument's name; undefined when nothing is. */
export function problemOfCountries(codes: readonly string[]): string | undefined {
  if (codes.length > MAX_CHOSEN) return `has at most ${String(MAX_CHOSEN)} items, has ${String(codes.length)}`;
  return codes.every((code) => /^[A-Z]{2}$/u.test(code)) ? undefined : 'has codes of two capitals (ISO 3166-1)';
}
