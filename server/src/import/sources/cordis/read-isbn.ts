/**
 * An ISBN as its thirteen digits; ten-digit ones are turned into them. Undefined when it has another length or its check
 * digit is wrong.
 */
export function readIsbn(text: string): string | undefined {
  const compact = text.replace(/^ISBN(?:-1[03])?:?/iu, '').replace(/[\s‐‑–-]/gu, '');
  if (/^97[89]\d{10}$/u.test(compact))
    return checkDigit13(compact.slice(0, 12)) === compact.at(-1) ? compact : undefined;
  if (!/^\d{9}[\dX]$/iu.test(compact) || !isSound10(compact)) return undefined;
  const body = `978${compact.slice(0, 9)}`;
  return `${body}${checkDigit13(body)}`;
}

function checkDigit13(body: string): string {
  const sum = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

function isSound10(isbn: string): boolean {
  const digits = Array.from(isbn.toUpperCase(), (digit) => (digit === 'X' ? 10 : Number(digit)));
  return digits.reduce((total, digit, index) => total + digit * (10 - index), 0) % 11 === 0;
}
