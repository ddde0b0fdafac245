import { memoized } from '../memoized.ts';
import { otherWords } from './other-language.ts';
import { sharedBeginning } from './shared-beginning.ts';

const MAX_KEPT = 1_000;

/**
 * How all forms of a folded word begin, and what it is called in the other language; the word's own first. Kept, as each word
 * of a text is compared with the same few typed ones.
 */
export const wordBeginnings = memoized(
  (word): readonly string[] => [...new Set([word, ...otherWords(word)].map(sharedBeginning))],
  MAX_KEPT,
);
