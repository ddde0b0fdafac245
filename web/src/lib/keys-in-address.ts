/** An address with this much for concepts stays below 2,000 characters with all conditions and a shortlist. */
const MAX_LENGTH = 1_200;

/** As many keys, the first first, as an address can hold. */
export function keysInAddress(keys: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const key of keys) {
    length += encodeURIComponent(key).length + 1;
    if (length > MAX_LENGTH) break;
    kept.push(key);
  }
  return kept;
}
