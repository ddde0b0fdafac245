import { shorten, ValueRefused } from '../../cell-values.ts';
import { parseDoi } from '../../doi.ts';

/**
 * An amount in euros as whole cents; the publisher writes a decimal comma in one column and a point in the next.
 * @throws ValueRefused when it is no amount
 */
export function readCents(text: string): number {
  const match = /^(\d{1,13})(?:[.,](\d+))?$/u.exec(text);
  if (match === null) throw new ValueRefused(`"${shorten(text)}" is no amount`);
  return Math.round(Number(`${match[1] ?? '0'}.${match[2] ?? '0'}`) * 100);
}

/** Cents as a plain amount in euros: `230000`, `528340.97`. */
export function showEuros(cents: number): string {
  const whole = Math.trunc(cents / 100);
  const part = cents % 100;
  return part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`.replace(/0$/u, '');
}

/** A year of our time as four digits. @throws ValueRefused when it is none */
export function readYear(text: string): string {
  if (!/^(?:19|20)\d{2}$/u.test(text)) throw new ValueRefused(`"${shorten(text)}" is no year`);
  return text;
}

/** A DOI without resolver or prefix, in lower case. @throws ValueRefused when it is none */
export function readDoi(text: string): string {
  const doi = parseDoi(text);
  if (doi === undefined) throw new ValueRefused(`"${shorten(text)}" is no DOI`);
  return doi;
}
