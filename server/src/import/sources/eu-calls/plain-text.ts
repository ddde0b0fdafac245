import { decodeHTML } from 'entities/decode';

/** Tags of any element, with attributes of a sensible length; "depths <4) and" holds none. */
const TAG = /<\/?([a-z][a-z\d]{0,15})(?:\s[^<>]{0,2000})?\/?>/giu;
const BLOCK = /^(?:p|br|div|ul|ol|li|h[1-6]|table|tr)$/iu;
/** Characters that are there to steer line breaks, and those of fonts for bullets. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\ufddf\ue000-\uf8ff\p{Cc}]/gu;

/** A publisher's text, with or without HTML, as plain text: one line for each paragraph or item. Pure. */
export function plainText(text: string): string {
  const bare = text.replace(TAG, (_tag, name: string) => (BLOCK.test(name) ? '\n' : ''));
  const lines = decodeHTML(bare)
    .split('\n')
    .map((line) =>
      line
        .replace(/[\t\r]/gu, ' ')
        .replace(INVISIBLE, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  return lines.filter((line) => line !== '').join('\n');
}

/** A text cut after the last whole word within `length` characters, with an ellipsis for what is left out. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${cut.slice(0, end === -1 ? length : end).trimEnd()} …`;
}
