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
