import { allowedErrors } from '../search-words.ts';

const MIN_PREFIX = 2;

/**
 * A Lucene query for folded words, which hold letters and digits only, so that nothing of the reader's text can be taken
 * for syntax. Each word may occur as it is (best), as a beginning, or, when `forgiving`, with typing errors.
 */
export function toLuceneQuery(words: readonly string[], { mustHaveAll, forgiving }: Leniency): string {
  return words.map((word) => `${mustHaveAll ? '+' : ''}(${alternativesOf(word, forgiving).join(' ')})`).join(' ');
}

/** What a hit may lack: some of the words, some of their letters. */
export interface Leniency {
  mustHaveAll: boolean;
  forgiving: boolean;
}

function alternativesOf(word: string, forgiving: boolean): string[] {
  const errors = forgiving ? allowedErrors(word) : 0;
  return [
    `"${word}"^4`,
    ...(word.length >= MIN_PREFIX ? [`${word}*^2`] : []),
    ...(errors > 0 ? [`${word}~${String(errors)}`] : []),
  ];
}
