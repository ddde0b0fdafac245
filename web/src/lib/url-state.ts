import { z } from 'zod';
import type { EntityKind } from '../generated/graphql';
import { kindFromSlug, kindSlug, KINDS } from './kinds';

/** Values of one address, as read: everything is text until a page's schema gives it a type. */
type RawSearch = Record<string, string>;

/** Parameter names of earlier versions of the addresses and what they are called today, so that old links keep working. */
const RENAMED: Readonly<Record<string, string>> = { query: 'q', kind: 'kinds', language: 'lang', locale: 'lang' };

/** Reads the part of an address after `?`; a repeated parameter counts as a list, an old name as its new one. */
export function parseSearch(search: string): RawSearch {
  const result: RawSearch = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const name = RENAMED[key] ?? key;
    const before = result[name];
    result[name] = before === undefined ? value : `${before},${value}`;
  }
  return result;
}

/** Writes values readably: lists joined by commas, absent and empty values left out, nothing escaped without need. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(search)) {
    const text = asText(value);
    if (text !== '') parts.push(`${encodeURIComponent(key)}=${readableEncode(text)}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(',');
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

function readableEncode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function splitList(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;
}

/** A list of words; what is no text is dropped, an absent or empty list is undefined. */
export const listParam = z
  .preprocess(splitList, z.array(z.string()).optional())
  .catch(undefined)
  .transform((list) => (list === undefined || list.length === 0 ? undefined : [...new Set(list)]));

/** Kinds of entities by the words of page addresses; unknown words are dropped. */
export const kindsParam = listParam.transform((list) => {
  const kinds = new Set((list ?? []).map(kindFromSlug));
  const known = KINDS.filter((kind) => kinds.has(kind)).map(kindSlug);
  return known.length === 0 ? undefined : known;
});

/** A text, at most 500 characters of it; empty counts as absent. */
export const textParam = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.slice(0, 500))
  .optional()
  .catch(undefined)
  .transform((text) => (text === '' ? undefined : text));

/** One of the given words; anything else counts as absent. */
export function choiceParam<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  return z.enum(choices).optional().catch(undefined);
}

/** A whole number between two limits; anything else counts as absent. */
export function numberParam(min: number, max: number) {
  return z.coerce.number().int().min(min).max(max).optional().catch(undefined);
}

/** The kinds that the words of an address stand for; unknown words are left out. */
export function kindsFromSlugs(slugs: readonly string[] | undefined): EntityKind[] {
  return (slugs ?? []).map(kindFromSlug).filter((kind) => kind !== undefined);
}

/** The list with the word taken out when it is in, put in when it is not; undefined when nothing is left. */
export function toggled(list: readonly string[] | undefined, word: string): string[] | undefined {
  const next = (list ?? []).includes(word) ? (list ?? []).filter((item) => item !== word) : [...(list ?? []), word];
  return next.length === 0 ? undefined : next;
}

/** What every page's address may say: the language, left out when it is Italian. */
export const shellSearch = z.object({ lang: choiceParam(['it', 'en']) });
