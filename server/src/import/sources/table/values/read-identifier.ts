import type { IdentifierScheme } from '../../../../records/model.ts';
import { parseDoi } from '../../../doi.ts';
import { parseOrcidId } from '../../../orcid-id.ts';
import { shorten, ValueRefused } from '../../../cell-values.ts';
import { isRorId, parseRorId } from '../../../ror-id.ts';
import { readVat } from './read-vat.ts';

/** Registers that a table may name a thing by; each is checked as far as its form allows. */
export const TABLE_SCHEMES = [
  'key',
  'ror',
  'orcid',
  'pic',
  'vat',
  'wikidata',
  'openalex',
  'doi',
  'grant',
  'nuts',
  'istat',
] as const satisfies readonly IdentifierScheme[];
export type TableScheme = (typeof TABLE_SCHEMES)[number];

/** How each looks, and what of it counts. */
const FORMS: Readonly<Partial<Record<TableScheme, { pattern: RegExp; name: string }>>> = {
  key: { pattern: /^([a-z0-9]+(?:-[a-z0-9]+)*)$/u, name: 'editorial key (lower-case letters, digits, single hyphens)' },
  pic: { pattern: /^(\d{9})$/u, name: 'PIC: it has 9 digits' },
  wikidata: {
    pattern: /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/iu,
    name: 'Wikidata item',
  },
  openalex: { pattern: /^(?:https?:\/\/(?:api\.)?openalex\.org\/)?([AITW][1-9]\d{0,11})$/iu, name: 'OpenAlex id' },
  grant: { pattern: /^(\d{5,9})$/u, name: 'grant number' },
  nuts: { pattern: /^([A-Z]{2}[A-Z\d]{0,3})$/iu, name: 'NUTS code' },
  istat: { pattern: /^(\d{6})$/u, name: 'ISTAT code: it has 6 digits' },
};

/**
 * An identifier in the one form in which all sources write it.
 * @param country ISO code of VAT numbers without prefix
 * @throws ValueRefused when it is none of this register
 */
export function readIdentifier(scheme: TableScheme, text: string, country: string): string {
  if (scheme === 'vat') return readVat(text, country);
  const value = parse(scheme, text);
  if (value !== undefined) return value;
  const names = {
    ror: 'ROR id, or its check digits are wrong',
    orcid: 'ORCID iD, or its check digit is wrong',
    doi: 'DOI',
  };
  const name = FORMS[scheme]?.name ?? names[scheme as keyof typeof names];
  throw new ValueRefused(`"${shorten(text)}" is no ${name}`);
}

function parse(scheme: Exclude<TableScheme, 'vat'>, text: string): string | undefined {
  if (scheme === 'ror') return isRorId(text.toLowerCase()) ? text.toLowerCase() : parseRorId(text);
  if (scheme === 'orcid') return parseOrcidId(text);
  if (scheme === 'doi') return parseDoi(text);
  const value = FORMS[scheme]?.pattern.exec(text)?.[1];
  return scheme === 'key' ? value : value?.toUpperCase();
}
