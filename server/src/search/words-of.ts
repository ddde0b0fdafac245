import { foldText } from '../fold-text.ts';
import { memoized } from '../memoized.ts';

/** Some 10 MB: names and labels of a few hundred pages of hits. */
const MAX_KEPT = 30_000;

/** The folded words of a short text. Kept, as hits share partners, fields and places with each other and from page to page. */
export const wordsOf = memoized((text): readonly string[] => foldText(text).split(' '), MAX_KEPT);
