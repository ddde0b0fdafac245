import { hash } from 'node:crypto';

/** The key of a record: which source, and which thing in it. */
export function recordKey(sourceId: string, localId: string): string {
  return `${sourceId}/${localId}`;
}

/**
 * Global identifiers: a prefix that says what it is, and 80 bits of a hash of its key, so that a rebuild mints the same. The
 * id a record gives its entity (`ent_…`) and its own (`rec_…`) differ in nothing else: statements go from one to the other.
 */
export type IdPrefix = 'ent' | 'rec' | 'rel' | 'obs' | 'dec';

export function mintId(prefix: IdPrefix, ...parts: readonly string[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts)).slice(0, 20)}`;
}

/** A hash of any JSON value that does not depend on the order of keys. */
export function hashOf(value: unknown): string {
  return hashText(canonicalJson(value));
}

/** A hash of a text. */
export function hashText(text: string): string {
  return hash('sha256', text).slice(0, 32);
}

/** JSON with keys in order and absent values left out: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? 'null';
}

/** By hand rather than with a replacer, which takes four times as long: imports spend much of their time here. */
function stringify(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => stringify(item) ?? 'null').join(',')}]`;
  const parts: string[] = [];
  for (const [key, item] of Object.entries(value).sort(byKey)) {
    const text = stringify(item);
    if (text !== undefined) parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
