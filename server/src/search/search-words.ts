import { foldText } from '../fold-text.ts';

const MAX_TEXT = 500;
const MAX_WORDS = 12;

/** Words that say nothing alone, and what an apostrophe leaves of them; they are left out as long as others remain. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al alla alle allo ai agli all anche che chi col con contro cui d da dagli dai dal dall dalla dalle dallo degli dei del ' +
    'dell della delle dello di durante e ed fra gli i il in l la le lo negli nei nel nell nella nelle nello o od per piu s si ' +
    'su sugli sui sul sull sulla sulle sullo tra tramite un una uno quale quali ' +
    'about against an and are at between by during for from into is its of on or that the their to what which who with'
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
