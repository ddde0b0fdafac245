import { otherWords } from './other-language.ts';
import { sharedBeginning } from './shared-beginning.ts';

/** How all forms of a folded word begin, and what it is called in the other language; the word's own first. */
export function wordBeginnings(word: string): string[] {
  return [...new Set([word, ...otherWords(word)].map(sharedBeginning))];
}
