import type { NameStatement, RecordContent } from '../../../records/model.ts';

/** The EU's codes of countries that differ from ISO 3166. */
const ISO_OF_EU_CODE: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Codes of a NUTS area and of all areas it lies in, the country first: IT, ITC, ITC4, ITC4C. */
export function nutsChain(code: string): string[] {
  return Array.from({ length: code.length - 1 }, (_item, index) => code.slice(0, index + 2));
}

export function placeId(code: string): string {
  return `nuts-${code}`;
}

/**
 * A country or NUTS area. The files give codes only: a country's name is ours, any other area is called by its code until
 * a source of NUTS names describes it.
 */
export function mapPlace(code: string, row: number): RecordContent {
  const at = { file: 'organization.csv', line: row };
  const parent = code.length > 2 ? code.slice(0, -1) : undefined;
  return {
    localId: placeId(code),
    kind: 'Place',
    names: code.length === 2 ? countryNames(code) : [{ text: code, type: 'ALIAS', ours: false, at }],
    identifiers: [{ scheme: 'nuts', value: code, at }],
    values: [{ field: 'notation', value: code, ours: false, at }],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'PART_OF', target: placeId(parent), at }],
    at,
  };
}

function countryNames(code: string): NameStatement[] {
  return (['it', 'en'] as const).map((lang) => {
    const text = new Intl.DisplayNames([lang], { type: 'region' }).of(ISO_OF_EU_CODE[code] ?? code) ?? code;
    return text === code ? { text, type: 'ALIAS', ours: false } : { text, lang, type: 'NAME', ours: true };
  });
}
