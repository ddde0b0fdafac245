import { readAuthorName, type AuthorName } from './read-author-name.ts';

/** The authors of a publication as far as they can be told from one another. */
export interface SplitAuthors {
  names: AuthorName[];
  /** `Rossi, Mario` alone: one person or two surnames; to be taken only where something else says that there is such a person. */
  possible: AuthorName[];
  /** Whether something was left out. */
  isIncomplete: boolean;
}

const MAX_CHARACTERS = 100_000;
/** What follows says that there are more. */
const AND_OTHERS = /[,;]? ?(?:(?:and|&) )?(?:\bet\.? ?al\b\.?|\band others\b|\.{3}|…).{0,40}$/iu;
const STRONG_SEPARATOR = /[;|\n•·]/u;
const AND = /,? (?:and|und) |,? ?& ?/iu;

/**
 * Splits the free text CORDIS has for authors: names separated by semicolons, commas, bars or "and", each `First Surname`, `Surname
 * F.` or `Surname, First`. What cannot be split surely is left out.
 */
export function splitAuthors(written: string): SplitAuthors {
  const onOneLine = written
    .slice(0, MAX_CHARACTERS)
    .replace(/[^\S\n]+/gu, ' ')
    .replaceAll('&amp;', '&');
  const text = onOneLine.replace(AND_OTHERS, '').trim();
  if (STRONG_SEPARATOR.test(text)) return merge(piecesOf(text, STRONG_SEPARATOR).map(readItem));
  const parts = piecesOf(text, AND);
  // As BibTeX writes them: Rossi, Mario and Bianchi, Anna.
  if (parts.length > 1 && parts.every((part) => piecesOf(part, ',').length === 2 && isPair(piecesOf(part, ',')))) {
    return merge(parts.map(readItem));
  }
  return readCommaList(parts.flatMap((part) => piecesOf(part, ',')));
}

function piecesOf(text: string, separator: RegExp | string): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim().replace(/^(?:and|&)\s+/iu, ''))
    .filter((piece) => /[^.…\s]/u.test(piece));
}

/** What stands between semicolons: a name, `Surname, First`, or a list once more. */
function readItem(item: string): SplitAuthors {
  const pieces = piecesOf(item, ',');
  if (pieces.length === 2 && isPair(pieces)) return taken([item.replace(/,+\s*$/u, '')]);
  return pieces.length === 1 ? taken(pieces) : readCommaList(pieces.flatMap((piece) => piecesOf(piece, AND)));
}

/** Whether of two pieces the first is a surname and the second a given name; not a name and the body it belongs to. */
function isPair([surname = '', given = '']: readonly string[]): boolean {
  return !/^\p{Lu}{3,}$/u.test(given) || isInitials(given) || wordCount(surname) === 1;
}

function readCommaList(pieces: readonly string[]): SplitAuthors {
  const pairs = pieces.length % 2 === 0 ? toPairs(pieces) : [];
  if (pairs.length > 0 && pairs.every(([, given]) => isInitials(given))) return taken(pairs.map(joinPair));
  if (pieces.every((piece) => wordCount(piece) >= 2 && !isInitials(piece))) return taken(pieces);
  const isSingle = pairs.map((pair) => pair.map((piece) => wordCount(piece) === 1));
  const isSurnamesOnly = isSingle.every(([surname, given]) => surname === true && given === true);
  if (pairs.length > 0 && !isSurnamesOnly) {
    // Each surname or each given name is one word: nobody else is called by one word.
    if (isSingle.every(([surname]) => surname) || isSingle.every(([, given]) => given))
      return taken(pairs.map(joinPair));
  }
  if (pairs.length === 1) {
    const name = readAuthorName(joinPair(pairs[0] ?? ['', '']));
    return { names: [], possible: name === undefined ? [] : [name], isIncomplete: name === undefined };
  }
  return { names: [], possible: [], isIncomplete: pieces.length > 0 };
}

function toPairs(pieces: readonly string[]): [string, string][] {
  return Array.from({ length: pieces.length / 2 }, (_item, index) => [
    pieces[index * 2] ?? '',
    pieces[index * 2 + 1] ?? '',
  ]);
}

function joinPair([surname, given]: readonly [string, string]): string {
  return `${surname}, ${given}`;
}

/** `M.`, `M. G.`, `M.G`, `J.-P.`, `MG`. */
function isInitials(piece: string): boolean {
  return (
    /^(?:\p{Lu}\p{M}?\.?[\s‐‑-]?){1,5}$/u.test(piece) &&
    piece.replace(/[^\p{L}]/gu, '').length <= (piece.includes('.') ? 5 : 3)
  );
}

function wordCount(piece: string): number {
  return piece.replace(/\.(?=\p{L})/gu, '. ').split(/\s+/u).length;
}

function taken(items: readonly string[]): SplitAuthors {
  const names = items.map(readAuthorName);
  return {
    names: names.filter((name) => name !== undefined),
    possible: [],
    isIncomplete: names.includes(undefined),
  };
}

function merge(lists: readonly SplitAuthors[]): SplitAuthors {
  return {
    names: lists.flatMap(({ names }) => names),
    possible: lists.flatMap(({ possible }) => possible),
    isIncomplete: lists.some(({ isIncomplete }) => isIncomplete),
  };
}
