import { memoized } from '../memoized.ts';
import { wordsMatch } from './match-words.ts';
import { wordBeginnings } from './word-beginnings.ts';

/** How a typed word is found among others: as a beginning, in another form or in the other language; with typing errors; not at all. */
export type Meeting = 'begun' | 'near' | 'not';

const MAX_TYPED_KEPT = 100;
const MAX_MET_KEPT = 10_000;

/** How a typed word meets others. Kept, as the hits of a page are made of much the same words. */
const meetings = memoized((typed) => memoized((word) => meetingOf(typed, word), MAX_MET_KEPT), MAX_TYPED_KEPT);

/** How a typed word meets another; both folded. */
export function howMet(typed: string, word: string): Meeting {
  return typed === word ? 'begun' : meetings(typed)(word);
}

/** How a typed word is best found among words of texts; all folded. */
export function howFound(typed: string, words: ReadonlySet<string>): Meeting {
  if (words.has(typed)) return 'begun';
  const meets = meetings(typed);
  let how: Meeting = 'not';
  for (const word of words) {
    const met = meets(word);
    if (met === 'begun') return met;
    if (met === 'near') how = met;
  }
  return how;
}

/** Which of some typed words are found among words of texts, in whatever way. */
export function allFound(typed: readonly string[], words: ReadonlySet<string>): string[] {
  return typed.filter((word) => howFound(word, words) !== 'not');
}

function meetingOf(typed: string, word: string): Meeting {
  // A single letter begins too much to say anything.
  if (typed.length === 1) return 'not';
  const match = wordsMatch(typed, word);
  if (match === 'prefix' || wordBeginnings(typed).some((beginning) => word.startsWith(beginning))) return 'begun';
  return match === 'fuzzy' ? 'near' : 'not';
}
