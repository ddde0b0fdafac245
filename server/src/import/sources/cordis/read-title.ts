import { plainTitle } from '../../plain-title.ts';

const MAX_CHARACTERS = 500;

/** A title on one line, without markup and the quotes of a second wrapping; cut after 500 characters where it is a whole text. */
export function readTitle(title: string): string {
  const text = unwrapQuotes(plainTitle(title));
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS).replace(/\s+\S*$/u, '')} …` : text;
}

/** Some texts were put into CSV twice by the publisher: `"All of it, ""with quotes"" inside"`. */
export function unwrapQuotes(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const inside = text.slice(1, -1);
  return inside.includes('""') || !inside.includes('"') ? inside.replaceAll('""', '"').trim() : text;
}
