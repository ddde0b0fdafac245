import { toPlainLetters } from './letters.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Where a house stands in its town. */
export interface StreetAddress {
  /** "via", "piazza"; none where it is not one of Italy's. */
  kind?: string;
  /** What the street is called after, without articles and initials. */
  words: string[];
  /** House number with its letter. */
  number: string;
}

/** Italy's kinds of street, each with how it is abbreviated, in plain letters. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    via: 'via v',
    viale: 'viale vle',
    piazza: 'piazza pzza pza pz',
    piazzale: 'piazzale ple pzle',
    corso: 'corso cso',
    largo: 'largo lgo',
    strada: 'strada str',
    vicolo: 'vicolo',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** "V.LE", "P.ZZA", "C.SO": a point within a word. */
const POINT_INSIDE = /(?<=^\p{L})\.(?=\p{L}{2,3}\b)/u;
const NUMBER = /^(?:n|nr|no)?(\d{1,4}[a-z]?)$/u;
const MAX_LENGTH = 200;

/**
 * The street and house number of an address, wherever the number stands; undefined without a number: a street alone is no
 * one's ("VIA GIOVANNI CELORIA 11, 20133 Milano", "V.LE GOLGI, 19", "12 rue de la Paix, Paris"). Pure.
 */
export function readAddress(text: string): StreetAddress | undefined {
  const parts = text
    .slice(0, MAX_LENGTH)
    .split(',')
    .map((part) => toPlainLetters(part.trim().replace(POINT_INSIDE, '')).split(' '));
  const place = parts.findIndex((tokens) => tokens.some((token) => NUMBER.test(token)));
  const tokens = parts[place] ?? [];
  const at = tokens.findIndex((token) => NUMBER.test(token));
  const [, number] = NUMBER.exec(tokens[at] ?? '') ?? [];
  if (number === undefined) return undefined;
  const street = [tokens.slice(0, at), parts[place - 1], tokens.slice(at + 1), parts[place + 1]].find(hasWord) ?? [];
  const kind = KINDS.get(street[0] ?? '');
  const words = street.slice(kind === undefined ? 0 : 1).filter(isTelling);
  return words.length === 0 ? undefined : { ...(kind === undefined ? {} : { kind }), words, number };
}

function hasWord(tokens: readonly string[] | undefined): boolean {
  return tokens?.some((token) => /\p{L}/u.test(token)) === true;
}

/** Whether two addresses of one town are one: a street is called with and without given names and titles. Symmetric. */
export function isSameAddress(one: StreetAddress, other: StreetAddress): boolean {
  if (one.number !== other.number) return false;
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return false;
  const [words, others] = [new Set(one.words), new Set(other.words)];
  return words.isSubsetOf(others) || others.isSubsetOf(words);
}

function isTelling(token: string): boolean {
  return token.length > 1 && !STOP_WORDS.has(token) && token !== 'nr' && token !== 'num';
}
