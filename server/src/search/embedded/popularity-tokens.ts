/** A letter for each doubling of the number of relations: sixteen reach beyond the largest hub. */
const STEPS = Array.from({ length: 16 }, (_, index) => String.fromCharCode(97 + index));

/**
 * Words that say how many relations an entity has: one for each doubling. Where nothing else tells hits apart, Lucene can rank
 * by them, so that the best are kept when there are more than are looked at.
 */
export function popularityTokens(relationCount: number): string[] {
  const steps = Math.min(STEPS.length, Math.floor(Math.log2(1 + relationCount)));
  return STEPS.slice(0, steps).map((step) => `n_${step}`);
}

/** A Lucene query that gives a point for each doubling; it matches on its own nothing that must be matched. */
export function popularityQuery(field: string): string {
  // As a beginning, because Lucene gives all words with it the same points, however rare they are.
  return STEPS.map((step) => `${field}:n_${step}*`).join(' ');
}
