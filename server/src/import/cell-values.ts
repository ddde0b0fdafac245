/** A value of a cell that cannot be what its column says. */
export class ValueRefused extends Error {
  override readonly name = 'ValueRefused';
}

/** The ISO day of a date or of a date with a time. @throws ValueRefused when there is no such day */
export function readDay(text: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/u.exec(text)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new ValueRefused(`"${shorten(text)}" is no date`);
  }
  return day;
}

/** An address on the web, with `http://` put before bare host names. @throws ValueRefused when it is none */
export function readWebsite(text: string): string {
  const full = /^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[^/]+:\d/u.test(text) ? text : `http://${text}`;
  const url = URL.parse(full);
  if (url === null || !/^https?:$/u.test(url.protocol) || !url.hostname.includes('.') || /\s/u.test(text)) {
    throw new ValueRefused(`"${shorten(text)}" is no web address`);
  }
  return full;
}

/** `latitude,longitude` in degrees, as published but without brackets and blanks. @throws ValueRefused when out of range */
export function readGeolocation(text: string): string {
  const match = /^\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/u.exec(text);
  const [, latitude = '', longitude = ''] = match ?? [];
  if (match === null || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) {
    throw new ValueRefused(`"${shorten(text)}" is no "latitude,longitude"`);
  }
  return `${latitude},${longitude}`;
}

/** VAT prefixes that differ from the country code of the file: Greece and the United Kingdom go by their EU codes here. */
const VAT_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  EL: ['EL'],
  UK: ['GB', 'XI'],
  MC: ['FR'],
};

/**
 * A VAT number with its country's prefix, capitals and digits only, or undefined where the cell holds something else (a
 * national register's number, zeros): such a thing identifies nobody.
 */
export function readVat(text: string, country: string): string | undefined {
  const compact = text.toUpperCase().replace(/[\s./-]/gu, '');
  const vat = country === 'EL' ? compact.replace(/^GR/u, 'EL') : compact;
  const prefixes = VAT_PREFIXES[country] ?? [country];
  if (!prefixes.some((prefix) => vat.startsWith(prefix))) return undefined;
  const number = vat.slice(2);
  const digits = number.replace(/\D/gu, '');
  return /^[A-Z\d]{5,16}$/u.test(number) && digits.length >= 5 && !/^(\d)\1*$/u.test(digits) ? vat : undefined;
}

/** As much of a value as a message needs. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
