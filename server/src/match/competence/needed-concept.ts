import { foldText } from '../../fold-text.ts';

export type ConceptOrigin = 'NAME' | 'SEARCH' | 'KEYWORD' | 'TEXT' | 'WIDENED' | 'CHOSEN';

/** Something that is needed, before it is known who has it. */
export interface NeededConcept {
  /** Slug of the technology, or the free words after a tilde. */
  key: string;
  origin: ConceptOrigin;
  technologyId: string | null;
  /** As the text has them. */
  words: string[];
  /** How often the text names it; 1 where it was chosen. */
  mentions: number;
  /** Works found by free words, at most as many as are read; empty for technologies. */
  works: string[];
  /** Whether there were more. */
  isCut: boolean;
}

/** Free words stand after this sign in keys. */
export const FREE_WORDS_SIGN = '~';
/** Words that are looked for in texts of works only, whatever is called so, stand after this one. */
export const TEXT_WORDS_SIGN = '~~';

/** Free words as they are read. */
export function freeWordsOf(key: string): string {
  return key.replace(/^~{1,2}/u, '');
}

/** What stands for words in texts only, whatever is called so. */
export function textKeyOf(text: string): string {
  return `${TEXT_WORDS_SIGN}${foldText(text)}`;
}

/** What stands for folded free words. */
export function keyOf(folded: string): string {
  return `${FREE_WORDS_SIGN}${folded}`;
}

/** A concept with what is known of it. */
export function conceptOf(known: Pick<NeededConcept, 'key' | 'origin'> & Partial<NeededConcept>): NeededConcept {
  return { technologyId: null, words: [], mentions: 1, works: [], isCut: false, ...known };
}
