import type { SearchMatch } from '../search-engine.ts';
import { howFound } from '../word-meetings.ts';
import { wordsOf } from '../words-of.ts';
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
  if (inNames.begun === words.length) return { matchedBy: 'NAME', matchedTexts: names };
  if (inNames.near === words.length) return { matchedBy: 'FUZZY_NAME', matchedTexts: names };
  // Only where names do not have all: a hub is related to hundreds of others.
  const inAbout = count(words, about);
  const inRelated = count(words, related);
  const most = Math.max(inAbout.near, inRelated.near);
  if (inNames.near === 0 && most === 0) return { matchedBy: 'TEXT', matchedTexts: names };
  if (inNames.begun > 0 && inNames.begun >= most) return { matchedBy: 'NAME', matchedTexts: names };
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
