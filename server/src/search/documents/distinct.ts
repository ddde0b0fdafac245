/** The first so many different texts, without empty ones. */
export function distinct(texts: Iterable<string>, limit: number): string[] {
  const kept = new Set<string>();
  for (const text of texts) {
    if (kept.size >= limit) break;
    if (text !== '') kept.add(text);
  }
  return [...kept];
}
