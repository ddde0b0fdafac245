import { memoized } from '../../memoized.ts';
import { wordsMatch } from '../match-words.ts';
import { wordBeginnings } from '../word-beginnings.ts';
import { wordsOf } from '../words-of.ts';
import type { SearchMatch } from '../search-engine.ts';
import type { ReadTexts } from './meilisearch-document.ts';

/** By what a document was found, and the texts in which that can be seen, best first. */
export interface MatchOf {
  matchedBy: SearchMatch;
  matchedTexts: string[];
}

/**
 * Says by what a document that is not one by its identifier or its whole name was found: by its names when all words are
 * there, with typing errors if need be; else by where most of them are. What is in none of these is in its text.
 * @param words folded, as they were looked for
 * @param shown as far as it was read
 */
export function matchOf(words: readonly string[], { names, about = [], related = [] }: ReadTexts): MatchOf {
  const inNames = count(words, names);
  const inAbout = count(words, about);
  const inRelated = count(words, related);
  if (inNames.begun === words.length) return { matchedBy: 'NAME', matchedTexts: names };
  if (inNames.near === words.length) return { matchedBy: 'FUZZY_NAME', matchedTexts: names };
  const most = Math.max(inAbout.near, inRelated.near);
  if (most === 0) return { matchedBy: inNames.near > 0 ? 'FUZZY_NAME' : 'TEXT', matchedTexts: names };
  if (inNames.begun >= most) return { matchedBy: 'NAME', matchedTexts: names };
  if (inNames.near > most) return { matchedBy: 'FUZZY_NAME', matchedTexts: names };
  if (inAbout.near === most) return { matchedBy: 'ABOUT', matchedTexts: [...about, ...names] };
  return { matchedBy: 'RELATED', matchedTexts: [...related, ...names] };
}

/** How many words begin a word of the texts, and how many are near one. */
function count(words: readonly string[], texts: readonly string[]): { begun: number; near: number } {
  const found = new Set(texts.flatMap(wordsOf));
  const counts = { begun: 0, near: 0 };
  for (const word of words) {
    const how = howFound(word, found);
    if (how !== 'not') counts.near += 1;
    if (how === 'begun') counts.begun += 1;
  }
  return counts;
}

type Meeting = 'begun' | 'near' | 'not';

const MAX_TYPED_KEPT = 100;
const MAX_MET_KEPT = 10_000;

/** How a typed word meets others. Kept, as the hits of a page are made of much the same words. */
const meetings = memoized((typed) => memoized((word) => meetingOf(typed, word), MAX_MET_KEPT), MAX_TYPED_KEPT);

function howFound(word: string, found: ReadonlySet<string>): Meeting {
  if (found.has(word)) return 'begun';
  const meets = meetings(word);
  let how: Meeting = 'not';
  for (const candidate of found) {
    const met = meets(candidate);
    if (met === 'begun') return met;
    if (met === 'near') how = met;
  }
  return how;
}

function meetingOf(typed: string, word: string): Meeting {
  const match = wordsMatch(typed, word);
  if (match === 'prefix' || wordBeginnings(typed).some((beginning) => word.startsWith(beginning))) return 'begun';
  return match === 'fuzzy' ? 'near' : 'not';
}
