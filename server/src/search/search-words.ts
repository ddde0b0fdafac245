import { foldText } from '../fold-text.ts';

const MAX_TEXT = 500;
const MAX_WORDS = 12;

/** Words that say nothing alone, and what an apostrophe leaves of them; they are left out as long as others remain. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al alla alle allo ai agli anche che chi con cui da dal dalla dei degli del della delle dello di e ed gli i il in ' +
    'all dall dell nell sull l d s la le lo nel nella nei nelle o per piu su sul sulla tra un una uno quale quali ' +
    'about an and are at by for from is of on or the to what which who with'
  ).split(' '),
);

/** Whether a folded word says nothing alone, in either language. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The words of a typed text: folded, at most 12, without stop words unless there is nothing else. */
export function toSearchWords(text: string): string[] {
  const words = foldText(text.slice(0, MAX_TEXT))
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MAX_WORDS);
}

/** How many letters may be wrong in a word: none in short ones and in numbers, which are mostly acronyms and codes. */
export function allowedErrors(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
