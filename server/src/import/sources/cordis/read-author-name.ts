import { foldText } from '../../../fold-text.ts';
import { belongsToBody, PARTICLES } from './is-natural-person.ts';

/** A person's name as a source writes it, and what of it tells two persons apart. */
export interface AuthorName {
  /** As written, on one line: `Rossi, Mario`, `M. Rossi`. */
  text: string;
  /** Folded words of two letters or more, sorted: which of them is the surname is not known. */
  words: readonly string[];
  /** Folded letters that stand for a name, sorted. */
  initials: readonly string[];
}

const MAX_WORDS = 7;
/** Letters of any script, with apostrophes, hyphens and the points of initials. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’ʼ‐‑ -]{1,99}$/u;
const TITLES = /^(?:(?:prof|dr|phd|ing|dott|dipl|mag|mr|mrs|ms)(?:\.|\b)\s*)+/iu;
/** Words of lists and of those that speak for others; nobody is called so. */
const NO_NAME =
  /^(?:al|and|behalf|collaborat\w*|consorti\w*|et|for|funded|group|members?|of|on|others|partners?|team|the|with)$/u;
const NOT_ASKED = /^(?:n\.?\/?a\.?|none|null|anonymous|unknown|various|authors?|tbd)$/iu;

/**
 * Reads one person's name: `Mario Rossi`, `Rossi M`, `M. G. Rossi`, `Rossi, Mario` with one comma. Undefined for whatever is not
 * surely one: a single word, a body, a word without a capital that is no particle, figures and signs.
 */
export function readAuthorName(written: string): AuthorName | undefined {
  const text = tidy(written);
  const parts = text.split(',');
  const plain = parts.length === 2 ? `${parts[1] ?? ''} ${parts[0] ?? ''}`.trim() : text;
  if (!NAME.test(plain)) return undefined;
  const tokens = tokensOf(plain);
  const isMixed = /\p{Ll}/u.test(plain);
  const words: string[] = [];
  const initials: string[] = [];
  let order = '';
  for (const [index, token] of tokens.entries()) {
    const kind = kindOf(token, { isMixed, isLast: index === tokens.length - 1 });
    if (kind === undefined) return undefined;
    order += kind;
    if (kind === 'w') words.push(...partsOf(token));
    else initials.push(...lettersOf(token));
  }
  // M. Rossi A. Verdi: two names that nothing separates.
  if (/iw+i+w/u.test(order)) return undefined;
  const isName = words.length > 0 && words.length + initials.length >= 2 && tokens.length <= MAX_WORDS;
  return isName ? { text, words: words.sort(), initials: initials.sort() } : undefined;
}

/** On one line, without titles, the marks of footnotes and the full stop of a list. */
function tidy(written: string): string {
  const text = written.replace(/\s+/gu, ' ').replace(TITLES, '').trim();
  return text.replace(/[*†‡§]{1,9}$/u, '').replace(/(?<=\p{L}{4})\.$/u, '');
}

/** Words, with the points of initials taken for blanks: `J.A. de Jesús` is `J.`, `A.`, `de`, `Jesús`. */
function tokensOf(name: string): string[] {
  return name
    .replace(/\.(?=[\p{L}])/gu, '. ')
    .split(' ')
    .filter(Boolean);
}

/** Whether a token is a word of a name or initials; undefined for what is neither. */
function kindOf(token: string, { isMixed, isLast }: { isMixed: boolean; isLast: boolean }): 'w' | 'i' | undefined {
  const bare = token.replace(/\.$/u, '');
  if (/^\p{Lu}\p{M}?(?:\.?[‐‑-]\p{L}\p{M}?)?$/u.test(bare)) return 'i';
  // Of `Rossi MG` the capitals are initials; of `LI Wei` they are the surname.
  if (isMixed && isLast && /^\p{Lu}{2,3}$/u.test(bare)) return 'i';
  const isAbbreviated = token.endsWith('.') && bare.length > 3;
  return PARTICLES.has(bare.toLowerCase()) || (!isAbbreviated && isPersonalWord(bare)) ? 'w' : undefined;
}

function isPersonalWord(word: string): boolean {
  const folded = foldText(word);
  if (folded.length < 2 || NO_NAME.test(folded) || NOT_ASKED.test(word) || belongsToBody(word)) return false;
  return isCapitalised(word);
}

/** A capital first, or after a small particle that was written to the name: `dell’Orto`, `d'Angelo`, `al-Khalidi`. */
function isCapitalised(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|\p{Ll}{1,4}['’ʼ‐‑-]\p{Lu})/u.test(word);
}

function partsOf(token: string): string[] {
  return foldText(token).split(' ').filter(Boolean);
}

function lettersOf(token: string): string[] {
  return Array.from(foldText(token).replaceAll(' ', ''));
}
