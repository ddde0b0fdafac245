import { foldText } from '../fold-text.ts';
import { wordsMatch } from './match-words.ts';
import { wordBeginnings } from './word-beginnings.ts';

/** A piece of a text that matched or not. */
export interface HighlightPiece {
  text: string;
  isMatch: boolean;
}

const MAX_LENGTH = 240;

/**
 * Marks the words of the best matching text: of several texts the one that has most typed words, as beginnings, in other forms or
 * in the other language, then most that are near, the first of equals. Of a word that is there nothing is marked that is only near.
 * @param texts candidates in order of preference (shown name, other names, description)
 */
export function highlight(texts: readonly string[], words: readonly string[]): HighlightPiece[] {
  const found = texts.map((text) => ({ text, ...findWords(text, words) }));
  const best = found.reduce((a, b) => (isBetter(b, a) ? b : a), found[0] ?? { text: '', begun: [], near: [] });
  return cutToLength(toPieces(best.text, best));
}

/** Typed words that a text has in some form, and those that are only near some of it. */
interface FoundWords {
  begun: string[];
  near: string[];
}

function findWords(text: string, words: readonly string[]): FoundWords {
  const textWords = [...new Set(foldText(text).split(' '))];
  const begun = words.filter((word) => textWords.some((candidate) => isFormOf(word, candidate)));
  const others = words.filter((word) => !begun.includes(word));
  return { begun, near: others.filter((word) => textWords.some((candidate) => isNear(word, candidate))) };
}

function isBetter(a: FoundWords, b: FoundWords): boolean {
  const more = a.begun.length - b.begun.length;
  return more > 0 || (more === 0 && a.near.length > b.near.length);
}

/** Whether a word begins as the typed one does, in another form, or in what it is called in the other language. */
function isFormOf(typed: string, word: string): boolean {
  return word.startsWith(typed) || wordBeginnings(typed).some((beginning) => word.startsWith(beginning));
}

function isNear(typed: string, word: string): boolean {
  return wordsMatch(typed, word) === 'fuzzy';
}

function toPieces(text: string, { begun, near }: FoundWords): HighlightPiece[] {
  const pieces: HighlightPiece[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === '') continue;
    const folded = foldText(part);
    const isMatch =
      folded !== '' && (begun.some((word) => isFormOf(word, folded)) || near.some((word) => isNear(word, folded)));
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += part;
    else pieces.push({ text: part, isMatch });
  }
  return pieces;
}

/** Keeps the surroundings of the first match, so that a long text shows why it was found; without one, how it begins. */
function cutToLength(pieces: HighlightPiece[]): HighlightPiece[] {
  const first = pieces[0];
  const beginsElsewhere = pieces.length > 1 && first?.isMatch === false;
  const kept: HighlightPiece[] = [];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    let { text } = piece;
    if (index === 0 && beginsElsewhere && text.length > MAX_LENGTH / 2) text = `…${endOf(text, MAX_LENGTH / 4)}`;
    if (length + text.length > MAX_LENGTH) {
      kept.push({ text: `${startOf(text, Math.max(0, MAX_LENGTH - length))}…`, isMatch: piece.isMatch });
      break;
    }
    kept.push({ text, isMatch: piece.isMatch });
    length += text.length;
  }
  return kept;
}

const CUT_START = /^[\uDC00-\uDFFF]/;
const CUT_END = /[\uD800-\uDBFF]$/;

/** The first so many UTF-16 units, without half a character at the cut. */
function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(CUT_END, '');
}

/** The last so many UTF-16 units, without half a character at the cut. */
function endOf(text: string, length: number): string {
  return text.slice(-length).replace(CUT_START, '');
}
