import { createHash } from 'node:crypto';

/** The key of a record: which source, and which thing in it. */
export function recordKey(sourceId: string, localId: string): string {
  return `${sourceId}/${localId}`;
}

/** Global identifiers: a prefix that says what it is, and 80 bits of a hash of its key, so that a rebuild mints the same. */
export type IdPrefix = 'ent' | 'rec' | 'rel' | 'obs' | 'dec';

export function mintId(prefix: IdPrefix, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${prefix}_${digest.slice(0, 20)}`;
}

/** A hash of any JSON value that does not depend on the order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}

/** JSON with keys in order and absent values left out: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
