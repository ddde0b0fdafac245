import { foldText } from '../../../../fold-text.ts';
import { ORGANIZATION_TYPES, type Field } from '../../../../records/model.ts';
import { readGeolocation, readWebsite, shorten, ValueRefused } from '../../../cell-values.ts';
import { toIsoCountry } from '../../../../records/iso-country.ts';
import { readDate } from './read-date.ts';

const TRUE: ReadonlySet<string> = new Set(['si', 's', 'yes', 'y', 'true', 'vero', 'v', 'x', '1']);
const FALSE: ReadonlySet<string> = new Set(['no', 'n', 'false', 'falso', 'f', '0']);
const E_MAIL = /^[^\s@<>()",;:]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}$/u;
const PHONE = /^\+?[\d\s().\-/]{5,30}(?:\s?(?:int|ext|x)\.?\s?\d{1,6})?$/iu;
/** `1234`, `1234,5`, `1.234.567,80`, `1,234,567.80`; a point before exactly three digits parts thousands, as in Italy. */
const AMOUNTS: readonly [RegExp, thousands: string][] = [
  [/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u, '.'],
  [/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u, ','],
  [/^\d{1,13}(?:[.,]\d{1,2})?$/u, ''],
];

const READERS: Readonly<Partial<Record<Field, (text: string) => string>>> = {
  organizationType: readOrganizationType,
  foundedOn: readDate,
  startDate: readDate,
  endDate: readDate,
  date: readDate,
  website: readWebsite,
  email: readEMail,
  phone: readPhone,
  sme: (text) => String(readBoolean(text)),
  country: readCountry,
  geolocation: readGeolocation,
  totalCost: readAmount,
  ecContribution: readAmount,
};

/** A value in the form in which its field is kept. @throws ValueRefused when it cannot be one of this field */
export function readField(field: Field, text: string): string {
  return READERS[field]?.(text) ?? text;
}

/** sì/no, yes/no, vero/falso, x and 1/0. @throws ValueRefused */
export function readBoolean(text: string): boolean {
  const word = foldText(text.slice(0, 20));
  if (TRUE.has(word)) return true;
  if (FALSE.has(word)) return false;
  throw new ValueRefused(`"${shorten(text)}" is neither sì nor no`);
}

/** An e-mail address in lower case. @throws ValueRefused */
export function readEMail(text: string): string {
  const plain = text.replace(/^mailto:/iu, '');
  if (!E_MAIL.test(plain)) throw new ValueRefused(`"${shorten(text)}" is no e-mail address`);
  return plain.toLowerCase();
}

/** A telephone number as written. @throws ValueRefused */
export function readPhone(text: string): string {
  if (!PHONE.test(text)) throw new ValueRefused(`"${shorten(text)}" is no telephone number`);
  return text;
}

function readOrganizationType(text: string): string {
  const type = ORGANIZATION_TYPES.find((name) => foldText(name) === foldText(text));
  if (type === undefined) {
    throw new ValueRefused(`"${shorten(text)}" is no organization type: say under "map" which one it means`);
  }
  return type;
}

function readAmount(text: string): string {
  const bare = text.replace(/^(?:€|eur(?:o)?)\s*|\s*(?:€|eur(?:o)?)$/giu, '');
  const [, thousands] = AMOUNTS.find(([pattern]) => pattern.test(bare)) ?? [];
  if (thousands === undefined) throw new ValueRefused(`"${shorten(text)}" is no amount in euros`);
  const plain = thousands === '' ? bare : bare.replaceAll(thousands, '');
  return String(Number(plain.replace(',', '.')));
}

/** ISO 3166-1 code of a country given by code or by its Italian or English name. */
function readCountry(text: string): string {
  const code = toIsoCountry(text.toUpperCase());
  if (COUNTRIES.codes.has(code)) return code;
  const found = COUNTRIES.byName.get(foldText(text));
  if (found === undefined) throw new ValueRefused(`"${shorten(text)}" is no country`);
  return found;
}

const COUNTRIES = listCountries();

function listCountries(): { codes: ReadonlySet<string>; byName: ReadonlyMap<string, string> } {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = new Set<string>();
  const byName = new Map<string, string>();
  const names = ['it', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    for (const of of names) {
      const name = of.of(code);
      if (name === undefined) continue;
      codes.add(code);
      byName.set(foldText(name), code);
    }
  }
  return { codes, byName };
}
