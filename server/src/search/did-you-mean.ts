import { foldText } from '../fold-text.ts';
import { memoized } from '../memoized.ts';
import { errorsWithin } from './match-words.ts';
import { allowedErrors, toSearchWords } from './search-words.ts';

/** Nobody reads a longer text again to see what was put right in it. */
const MAX_TEXT = 150;
const MAX_TEXTS = 200;
const MAX_KEPT = 5_000;
const WORD = /([\p{L}\p{N}\p{M}]+)/u;

/** A word of a text as it is written there, and folded. */
interface TextWord {
  written: string;
  folded: string;
}

/**
 * The typed text with those words put right that what was found only has with other letters; undefined when each word
 * stands there as typed, as a beginning, or when nothing is near enough. Signs and stop words stay as they were typed.
 * @param text as the reader typed it
 * @param texts names (and other texts that were looked through) of the first hits, best first: the first of equals is taken
 */
export function didYouMean(text: string, texts: readonly string[]): string | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const wanted = new Set(toSearchWords(text));
  const found = texts.slice(0, MAX_TEXTS).flatMap(wordsOf);
  const pieces = text.split(WORD).map((piece) => {
    const word = foldText(piece);
    return { piece, better: wanted.has(word) ? betterWord(word, found) : undefined };
  });
  if (pieces.every(({ better }) => better === undefined)) return undefined;
  return pieces
    .map(({ piece, better }) => better ?? piece)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Kept, as hits have the same names from page to page. */
const wordsOf = memoized(
  (text): readonly TextWord[] =>
    text
      .split(WORD)
      .map((written) => ({ written, folded: foldText(written) }))
      .filter(({ folded }) => folded !== '' && !folded.includes(' ')),
  MAX_KEPT,
);

/** The nearest word, of equally near ones the first; undefined when the typed one is there as it is or nothing is near. */
function betterWord(word: string, found: readonly TextWord[]): string | undefined {
  if (found.some(({ folded }) => folded.startsWith(word))) return undefined;
  const allowed = allowedErrors(word);
  let best: { written: string; errors: number } | undefined;
  for (const { written, folded } of found) {
    const errors = errorsWithin(word, folded, allowed);
    if (errors !== undefined && errors < (best?.errors ?? Infinity)) best = { written, errors };
  }
  return best?.written;
}
