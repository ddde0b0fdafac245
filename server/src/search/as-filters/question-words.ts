import { foldText } from '../../fold-text.ts';
import { isEmptyWord } from '../relation-words.ts';
import { isStopWord } from '../search-words.ts';

const MAX_TEXT = 500;
const MAX_WORDS = 24;

/** A word of a question: folded, and where it stands in the typed text. */
export interface QuestionWord {
  word: string;
  start: number;
  end: number;
}

/** Words of a question from and up to, the last one not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** The first words of a question, in their order. Pure. */
export function questionWords(text: string): QuestionWord[] {
  return [...text.slice(0, MAX_TEXT).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(0, MAX_WORDS).map((found) => ({
    word: foldText(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** What is left of a text without some of its words, as typed; stop words at either end go too. Pure. */
export function textWithout(text: string, words: readonly QuestionWord[], left: ReadonlySet<number>): string {
  const kept = words.map((one, index) => ({ ...one, index })).filter(({ index }) => !left.has(index));
  const tells = ({ word }: QuestionWord): boolean => !isStopWord(word) && !isEmptyWord(word);
  const first = kept.findIndex(tells);
  if (first < 0) return '';
  const pieces: { start: number; end: number; index: number }[] = [];
  for (const { start, end, index } of kept.slice(first, kept.findLastIndex(tells) + 1)) {
    const before = pieces.at(-1);
    if (before?.index === index - 1) pieces.splice(-1, 1, { start: before.start, end, index });
    else pieces.push({ start, end, index });
  }
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
}
