import { foldText } from '../../fold-text.ts';

/** A word of a text. */
export interface ConceptWord {
  /** In lower case, without accents. */
  folded: string;
  /** What singular and plural, masculine and feminine, and both English spellings have in common. */
  stem: string;
  /** Whether the text has it in capitals, as acronyms are. */
  isCapital: boolean;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** The words of a text in their order. Linear in its length. */
export function toConceptWords(text: string): ConceptWord[] {
  const words: ConceptWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [shown] = match;
    const start = match.index;
    const isCapital = /\p{Lu}/u.test(shown) && shown === shown.toUpperCase();
    for (const folded of foldText(shown).split(' ')) {
      if (folded !== '') words.push({ folded, stem: stemOf(folded), isCapital, start, end: start + shown.length });
    }
  }
  return words;
}

/** Stems of a folded text, joined by blanks: equal for singular and plural of the same words. */
export function stemsOf(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf)
    .join(' ');
}

const SHORTEST = 4;

/**
 * What the forms of a folded word have in common, in both languages at once, as texts mix them: first the English plural and the
 * British spelling, then the Italian endings of gender and number. Meant for comparing names of concepts with words of
 * texts, never for showing. Short words and those with digits are mostly acronyms and codes, and stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < SHORTEST || /\d/u.test(word)) return word;
  const american = word
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replace(/our(s?)$/u, 'or$1')
    .replace(/(?<=.{3})is(e|ed|es|ing|ation|ations)$/u, 'iz$1');
  return withoutEnding(singularOf(american));
}

function singularOf(word: string): string {
  if (word.endsWith('yses')) return `${word.slice(0, -2)}is`;
  if (word.length > SHORTEST && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  // What ends in -itas is Latin and no plural: Humanitas is a hospital and no form of the humanities.
  return word.endsWith('s') && !/(?:ss|us|is|itas)$/u.test(word) ? word.slice(0, -1) : word;
}

/** `terapia` and `terapie`, `clinica` and `cliniche`, `laboratorio` and `laboratori`; also `therapy`, whose plural is dealt with. */
function withoutEnding(word: string): string {
  if (word.length < SHORTEST || !/[aeiouy]$/u.test(word)) return word;
  const stem = word.slice(0, -1).replace(/(?<=[cg])h$/u, '');
  return stem.length >= SHORTEST ? stem.replace(/i$/u, '') : stem;
}
