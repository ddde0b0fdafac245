import { foldText } from '../fold-text.ts';
import { wordsMatch } from './match-words.ts';

/** A piece of a text that matched or not. */
export interface HighlightPiece {
  text: string;
  isMatch: boolean;
}

const MAX_LENGTH = 240;

/**
 * Marks the words of the best matching text: of several texts the one in which most typed words occur, the first of equals.
 * @param texts candidates in order of preference (shown name, other names, description)
 */
export function highlight(texts: readonly string[], words: readonly string[]): HighlightPiece[] {
  const counted = texts.map((text) => ({ text, count: countMatches(text, words) }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), counted[0] ?? { text: '', count: 0 });
  return cutToLength(toPieces(best.text, words));
}

function countMatches(text: string, words: readonly string[]): number {
  const textWords = foldText(text).split(' ');
  return words.filter((word) => textWords.some((candidate) => wordsMatch(word, candidate) !== undefined)).length;
}

function toPieces(text: string, words: readonly string[]): HighlightPiece[] {
  const pieces: HighlightPiece[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === '') continue;
    const folded = foldText(part);
    const isMatch = folded !== '' && words.some((word) => wordsMatch(word, folded) !== undefined);
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += part;
    else pieces.push({ text: part, isMatch });
  }
  return pieces;
}

/** Keeps the surroundings of the first match, so that a long text shows why it was found. */
function cutToLength(pieces: HighlightPiece[]): HighlightPiece[] {
  const first = pieces[0];
  const kept: HighlightPiece[] = [];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    let { text } = piece;
    if (index === 0 && first?.isMatch === false && text.length > MAX_LENGTH / 2)
      text = `…${endOf(text, MAX_LENGTH / 4)}`;
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
