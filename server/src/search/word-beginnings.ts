import { otherWords } from './other-language.ts';
import { sharedBeginning } from './shared-beginning.ts';

/** So many typed words are kept; then all are forgotten. */
const MAX_KEPT = 1_000;
const kept = new Map<string, readonly string[]>();

/**
 * How all forms of a folded word begin, and what it is called in the other language; the word's own first. Kept, as each word
 * of a text is compared with the same few typed ones.
 */
export function wordBeginnings(word: string): readonly string[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const beginnings = [...new Set([word, ...otherWords(word)].map(sharedBeginning))];
  kept.set(word, beginnings);
  return beginnings;
}
