import { toIsoCountry } from '../../../records/iso-country.ts';
import type { NameStatement, RecordContent } from '../../../records/model.ts';
import { areaNames } from '../../area-names.ts';

/** Codes of a NUTS area and of all areas it lies in, the country first: IT, ITC, ITC4, ITC4C. */
export function nutsChain(code: string): string[] {
  return Array.from({ length: code.length - 1 }, (_item, index) => code.slice(0, index + 2));
}

export function placeId(code: string): string {
  return `nuts-${code}`;
}

/**
 * A country or NUTS area. The files give codes only: names of countries and of larger areas are ours, any other area is
 * called by its code until a source of NUTS names describes it.
 */
export function mapPlace(code: string): RecordContent {
  const parent = code.length > 2 ? code.slice(0, -1) : undefined;
  return {
    localId: placeId(code),
    kind: 'Place',
    names: code.length === 2 ? countryNames(code) : namesOfArea(code),
    identifiers: [{ scheme: 'nuts', value: code }],
    values: [{ field: 'notation', value: code, ours: false }],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'PART_OF', target: placeId(parent) }],
    at: { file: 'organization.csv', words: code },
  };
}

function namesOfArea(code: string): NameStatement[] {
  const names = areaNames(code);
  return names.length > 0 ? [...names] : [{ text: code, type: 'ALIAS', ours: false }];
}

function countryNames(code: string): NameStatement[] {
  return (['it', 'en'] as const).map((lang) => {
    const text = new Intl.DisplayNames([lang], { type: 'region' }).of(toIsoCountry(code)) ?? code;
    return text === code ? { text, type: 'ALIAS', ours: false } : { text, lang, type: 'NAME', ours: true };
  });
}
