import { allowedErrors, isStopWord } from './search-words.ts';

/**
 * How a typed word meets a word of a text: as its beginning, with typing errors, or not. Both are folded. A word that stands in every
 * text is nobody's typing error: `are` is not what is meant by `rare`.
 */
export function wordsMatch(typed: string, word: string): 'prefix' | 'fuzzy' | undefined {
  if (word.startsWith(typed)) return 'prefix';
  if (isStopWord(word)) return undefined;
  return errorsWithin(typed, word, allowedErrors(typed)) === undefined ? undefined : 'fuzzy';
}

/** Number of typing errors between two folded words; undefined when there are more than are allowed. */
export function errorsWithin(typed: string, word: string, allowed: number): number | undefined {
  if (allowed === 0 || Math.abs(word.length - typed.length) > allowed) return undefined;
  // Most words of a text have other letters altogether, which is seen a hundred times faster than counted.
  if (countBits(lettersOf(typed) & ~lettersOf(word)) > allowed) return undefined;
  const errors = editDistance(typed, word);
  return errors <= allowed ? errors : undefined;
}

/** One bit for each letter that a word has; some letters share one. An error takes away or adds one letter at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

function countBits(bits: number): number {
  let [left, count] = [bits, 0];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Number of letters to add, leave out, change or swap with the next (optimal string alignment distance, as Lucene counts). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(
        Math.min(
          at(previous, j) + 1,
          at(current, j - 1) + 1,
          at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwap ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
