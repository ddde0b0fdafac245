import type { SearchMatch } from '../search-engine.ts';
import { memoized } from '../../memoized.ts';
import { howFound, type Meeting } from '../word-meetings.ts';
import { wordsOf } from '../words-of.ts';
import type { ReadTexts } from './meilisearch-document.ts';

/** By what a document was found, and the texts in which that can be seen, best first. */
export interface MatchOf {
  matchedBy: SearchMatch;
  matchedTexts: string[];
}

/**
 * Says by what documents that are none by their identifier or their whole name were found: by their names when all words are
 * there, with typing errors if need be; else by where most of them are. What is in none of these is in the text. Each
 * different text is compared with the words once, as hits share partners, fields and places.
 * @param words folded, as they were looked for
 */
export function matchBy(words: readonly string[]): (shown: ReadTexts) => MatchOf {
  const howIn = memoized((text): readonly Meeting[] => {
    const found = new Set(wordsOf(text));
    return words.map((word) => howFound(word, found));
  });
  const count = (texts: readonly string[]): Met => countMet(words.length, texts.map(howIn));
  return ({ names, about = [], related = [] }) => {
    const inNames = count(names);
    if (inNames.begun === words.length) return { matchedBy: 'NAME', matchedTexts: names };
    if (inNames.near === words.length) return { matchedBy: 'FUZZY_NAME', matchedTexts: names };
    // Only where names do not have all: a hub is related to hundreds of others.
    const inAbout = count(about);
    const inRelated = count(related);
    const most = Math.max(inAbout.near, inRelated.near);
    if (inNames.near === 0 && most === 0) return { matchedBy: 'TEXT', matchedTexts: names };
    if (inNames.begun > 0 && inNames.begun >= most) return { matchedBy: 'NAME', matchedTexts: names };
    if (inNames.near > most) return { matchedBy: 'FUZZY_NAME', matchedTexts: names };
    if (inAbout.near === most) return { matchedBy: 'ABOUT', matchedTexts: [...about, ...names] };
    return { matchedBy: 'RELATED', matchedTexts: [...related, ...names] };
  };
}

/** How many words begin a word of some texts, and how many are at least near one. */
interface Met {
  begun: number;
  near: number;
}

/** @param texts how each word is found in each text */
function countMet(words: number, texts: readonly (readonly Meeting[])[]): Met {
  const met = { begun: 0, near: 0 };
  for (let word = 0; word < words; word += 1) {
    const isBegun = texts.some((text) => text[word] === 'begun');
    if (isBegun) met.begun += 1;
    if (isBegun || texts.some((text) => text[word] === 'near')) met.near += 1;
  }
  return met;
}
