/** What both engines hold a hit to be worth, so that they put the same first. */

/** A word in a name; everything else together is worth less. */
export const NAME_WORTH = 90;
/** How much less a word of the other language is worth, or one spelt otherwise. */
export const OTHERWISE = 0.8;
/** What is added for a name that consists of the words looked for. */
export const WHOLE_BONUS = 200;
/** What is added where some of them are of the other language: too little to come before a longer name that has them as typed. */
export const WHOLE_OTHERWISE_BONUS = (NAME_WORTH * (1 - OTHERWISE)) / 2;
/** What is added for what fits a hint, such as a kind that the question names. */
export const HINT_BONUS = 40;
/** What is added for a paper: as if one word less stood in its title. */
export const PAPER_BONUS = -NAME_WORTH;

/** Of so many words, all but one say something too; with more there would be too many ways to leave one. */
export const MIN_WORDS_TO_LEAVE_ONE = 3;
export const MAX_WORDS_TO_LEAVE_ONE = 6;
/** Fewer hits than these for that many words, and those that fit less well are shown after them. */
export const FEW = 5;
