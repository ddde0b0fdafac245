import { allowedErrors } from '../search-words.ts';

const MIN_PREFIX = 2;

/**
 * A Lucene query for folded words, which hold letters and digits only, so that nothing of the reader's text can be taken
 * for syntax. Each word may occur as it is (best), as a beginning, or with typing errors.
 * @param mustHaveAll whether every word must occur, or any
 */
export function toLuceneQuery(words: readonly string[], mustHaveAll: boolean): string {
  return words.map((word) => `${mustHaveAll ? '+' : ''}(${alternativesOf(word).join(' ')})`).join(' ');
}

function alternativesOf(word: string): string[] {
  const errors = allowedErrors(word);
  return [
    `"${word}"^4`,
    ...(word.length >= MIN_PREFIX ? [`${word}*^2`] : []),
    ...(errors > 0 ? [`${word}~${String(errors)}`] : []),
  ];
}
