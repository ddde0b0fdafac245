const MAX_CHOSEN = 60;

/** What is wrong with countries that somebody chose, to be said after the argument's name; undefined when nothing is. */
export function problemOfCountries(codes: readonly string[]): string | undefined {
  if (codes.length > MAX_CHOSEN) return `has at most ${String(MAX_CHOSEN)} items, has ${String(codes.length)}`;
  return codes.every((code) => /^[A-Z]{2}$/u.test(code)) ? undefined : 'has codes of two capitals (ISO 3166-1)';
}
