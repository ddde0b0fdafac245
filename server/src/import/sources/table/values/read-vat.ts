import { readVat as readForeignVat, shorten, ValueRefused } from '../../../cell-values.ts';
import { toEuCountry } from '../../../../records/iso-country.ts';

/** Codes that the VAT numbers of the Union and its neighbours begin with. */
const PREFIX =
  /^(?:AT|BE|BG|CH|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|SM|XI)(?=[A-Z\d]*\d)/u;
const ITALIAN = /^\d{8,11}$/u;

/**
 * A VAT number with its country's prefix, as all sources write it. Italian ones are held to their check digit; zeros that a
 * spreadsheet took from their front are put back.
 * @param country ISO code of numbers without prefix
 * @throws ValueRefused when it is none
 */
export function readVat(text: string, country: string): string {
  const compact = text.toUpperCase().replace(/[\s./-]/gu, '');
  const prefix = PREFIX.exec(compact)?.[0] ?? '';
  const number = compact.slice(prefix.length);
  const of = prefix === '' ? country : prefix;
  if (of === 'IT') return `IT${readItalian(text, number)}`;
  const euCountry = of === 'GB' || of === 'XI' ? 'UK' : toEuCountry(of);
  const vat = readForeignVat(prefix === '' ? `${of === 'GR' ? 'EL' : of}${number}` : compact, euCountry);
  if (vat === undefined) throw new ValueRefused(`"${shorten(text)}" is no VAT number of ${of}`);
  return vat;
}

function readItalian(text: string, number: string): string {
  if (/^[A-Z]{6}\d/u.test(number)) {
    throw new ValueRefused(`"${shorten(text)}" is the tax code of a person (codice fiscale), no partita IVA`);
  }
  if (!ITALIAN.test(number)) throw new ValueRefused(`"${shorten(text)}" is no partita IVA: it has 11 digits`);
  const padded = number.padStart(11, '0');
  if (/^0+$/u.test(padded) || !hasItalianCheckDigit(padded)) {
    throw new ValueRefused(`"${shorten(text)}" is no partita IVA: its last digit does not fit the others`);
  }
  return padded;
}

/** The digits at even places are doubled, their own digits summed; all together make a multiple of ten (Luhn). */
function hasItalianCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of Array.from(digits).entries()) {
    const doubled = Number(digit) * 2;
    sum += index % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
