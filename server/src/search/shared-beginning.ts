const MIN_LENGTH = 5;
const MIN_LEFT = 4;

/**
 * The letters with which all forms of a folded word begin, in Italian and English: `malatt` of malattia and malattie, `therap` of
 * therapy and therapies, `biotecnolog` of biotecnologia and biotecnologici. The word itself when it is short or has digits.
 */
export function sharedBeginning(word: string): string {
  if (word.length < MIN_LENGTH || /\d/u.test(word)) return word;
  const stem = word
    .replace(/(?<=.{4})i[sz](?:e|ed|es|ing|ation|ations)$/u, '')
    .replace(/(?:ies|(?<![su])s|y)$/u, '')
    .replace(/[aeio]$/u, '')
    .replace(/(?<=[cg])h$/u, '')
    .replace(/(?<=.{6})ic$/u, '')
    .replace(/(?<=.{4})i$/u, '');
  return stem.length >= MIN_LEFT ? stem : word;
}

/** A folded text with each word cut to what its forms share. */
export function sharedBeginnings(folded: string): string {
  return folded.split(' ').map(sharedBeginning).join(' ');
}
