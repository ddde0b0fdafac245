const MIN_LENGTH = 6;
const LONG = 9;

/** True when two long words differ by one letter (two, where they are very long) added, left out, changed or swapped. */
export function isMisspelling(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < MIN_LENGTH || !b.startsWith(a.charAt(0))) return false;
  const allowed = shortest >= LONG ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b, allowed) <= allowed;
}

/** Letters to add, leave out or change; stops counting beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_item, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      const value = Math.min(changed, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return best;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
