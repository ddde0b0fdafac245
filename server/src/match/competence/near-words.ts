import { foldText } from '../../fold-text.ts';
import { memoized } from '../../memoized.ts';
import { wordBeginnings } from '../../search/word-beginnings.ts';

/** Words of a text from one word that is looked for to the next, both included: `therapies based on stem cells`. */
const STEP = 4;

/**
 * Says whether all of some words stand near each other in a text, in any order and form and in either language: `cell` in one
 * sentence of an abstract and `therapy` in another are no cell therapy. Pure.
 * @param words folded
 */
export function standNear(words: readonly string[]): (text: string) => boolean {
  const beginnings = words.map(wordBeginnings);
  const meantBy = memoized((word): readonly number[] =>
    beginnings.flatMap((some, place) => (some.some((beginning) => word.startsWith(beginning)) ? [place] : [])),
  );
  const longest = 1 + STEP * (words.length - 1);
  return (text) => {
    const lastAt = new Array<number>(words.length).fill(-Infinity);
    return foldText(text)
      .split(' ')
      .some((word, at) => {
        const meant = meantBy(word);
        for (const place of meant) lastAt[place] = at;
        return meant.length > 0 && at - Math.min(...lastAt) < longest;
      });
  };
}
