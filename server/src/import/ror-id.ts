const ROR_ADDRESS = /^(?:https?:\/\/)?ror\.org\/(0[0-9a-hj-km-np-tv-z]{6}[0-9]{2})\/?$/iu;
const PLAIN = /^0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$/u;
/** Crockford's base 32: no i, l, o, u. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The nine characters of a ROR id given as an address, in lower case; undefined when it is none or its last two digits are
 * not the check digits of the six before (ISO 7064 MOD 97-10, as ROR makes its ids).
 */
export function parseRorId(text: string): string | undefined {
  const id = ROR_ADDRESS.exec(text.trim())?.[1]?.toLowerCase();
  return id !== undefined && isRorId(id) ? id : undefined;
}

/** True for nine characters whose check digits are right. */
export function isRorId(id: string): boolean {
  if (!PLAIN.test(id)) return false;
  let number = 0;
  for (const character of id.slice(1, 7)) number = number * 32 + DIGITS.indexOf(character);
  return String(98 - ((number * 100) % 97)).padStart(2, '0') === id.slice(7);
}
