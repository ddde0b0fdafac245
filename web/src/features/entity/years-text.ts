/** Years from and to, in digits; empty when neither is known. */
export function yearsText(first: number | null, last: number | null): string {
  const years = [first, last].filter((year) => year !== null).map(String);
  return [...new Set(years)].join('–');
}
