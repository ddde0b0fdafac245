import type { SearchMatch } from '../search-engine.ts';
import { memoized } from '../../memoized.ts';
import { howMet } from '../word-meetings.ts';
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
 * @param words folded, as they were looked for; at most 31
 */
export function matchBy(words: readonly string[]): (shown: ReadTexts) => MatchOf {
  const howIn = meetingsWith(words);
  const count = (texts: readonly string[]): Met => countMet(texts.map(howIn));
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

/** Which typed words begin a word of a text, and which are at least near one: a bit for each, in their order. */
interface Meetings {
  begun: number;
  near: number;
}

const NOTHING: Meetings = { begun: 0, near: 0 };

/**
 * Says which of the typed words meet a text. Sixty hits have thousands of texts, made of much the same words: each word is looked
 * at once, and bits are put together faster than lists.
 */
function meetingsWith(typed: readonly string[]): (text: string) => Meetings {
  const withWord = memoized((word): Meetings => {
    const met = typed.map((one) => howMet(one, word));
    const begun = bitsOf(met.map((how) => how === 'begun'));
    const near = bitsOf(met.map((how) => how !== 'not'));
    return near === 0 ? NOTHING : { begun, near };
  });
  return memoized((text) => together(wordsOf(text).map(withWord)));
}

function together(all: readonly Meetings[]): Meetings {
  let begun = 0;
  let near = 0;
  for (const one of all) {
    begun |= one.begun;
    near |= one.near;
  }
  return near === 0 ? NOTHING : { begun, near };
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, place) => (flag ? bits | (1 << place) : bits), 0);
}

/** How many words begin a word of some texts, and how many are at least near one. */
interface Met {
  begun: number;
  near: number;
}

function countMet(texts: readonly Meetings[]): Met {
  const { begun, near } = together(texts);
  return { begun: countBits(begun), near: countBits(near) };
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left >>>= 1) count += left & 1;
  return count;
}
