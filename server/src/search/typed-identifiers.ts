import { foldText } from '../fold-text.ts';
import { toSearchWords } from './search-words.ts';

const MAX_TEXT = 500;
const MAX_KEY = 400;
/** A word that is an identifier by itself, in the middle of others: `grant agreement 101156595`. */
const CODE = /^(?=.*\d)[\p{L}\p{N}]{8,}$/u;
/** A DOI, in an address or by itself: https://www.doi.org/the-identifier/what-is-a-doi/ */
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/u;

/** Several words without a figure or a sign: nobody's identifier is written so. */
const PLAIN_WORDS = /^\s*[\p{L}\p{M}'’]+(?:,?\s+[\p{L}\p{M}'’]+)+\s*[?!.]?\s*$/u;

/** Whether identifiers need not be looked for in a typed text. */
export function isPlainWords(text: string): boolean {
  return PLAIN_WORDS.test(text.slice(0, MAX_TEXT));
}

/** What of a typed text may be an identifier, as documents hold them: the whole, a DOI in it, words that are codes. */
export function typedIdentifiers(text: string): string[] {
  const typed = text.slice(0, MAX_TEXT);
  const whole = foldText(typed).replaceAll(' ', '').slice(0, MAX_KEY);
  const doi = foldText(DOI.exec(typed)?.[0] ?? '').replaceAll(' ', '');
  const codes = toSearchWords(typed).filter((word) => CODE.test(word));
  return [...new Set([whole, doi, ...codes])].filter((identifier) => identifier !== '');
}
