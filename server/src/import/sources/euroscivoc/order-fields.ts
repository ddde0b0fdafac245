import type { ScienceField } from './science-field.ts';

/** No vocabulary of fields is as deep; EuroSciVoc has seven levels. */
const MAX_LEVELS = 32;

/** Fields with those above before those below, and what could not be so. */
export interface OrderedFields {
  fields: ScienceField[];
  /** Keys of fields that are said to lie above themselves; they keep only those parents that come before. */
  circular: string[];
}

/**
 * Puts fields after all that lie above them; within a level by key. Pure.
 * @throws RangeError when they are more than 32 levels deep
 */
export function orderFields(all: ReadonlyMap<string, ScienceField>): OrderedFields {
  const fields: ScienceField[] = [];
  const placed = new Set<string>();
  let waiting = [...all.values()].sort((a, b) => compareKeys(a.key, b.key));
  for (let level = 0; waiting.length > 0; level += 1) {
    if (level === MAX_LEVELS) throw new RangeError(`is more than ${MAX_LEVELS} levels deep`);
    const ready = waiting.filter(({ parents }) => parents.every((parent) => placed.has(parent)));
    if (ready.length === 0) break;
    for (const field of ready) fields.push(field);
    for (const { key } of ready) placed.add(key);
    waiting = waiting.filter(({ key }) => !placed.has(key));
  }
  const circular = waiting.map(({ key }) => key);
  for (const field of waiting) {
    fields.push({ ...field, parents: field.parents.filter((parent) => placed.has(parent)) });
    placed.add(field.key);
  }
  return { fields, circular };
}

/** Numbers by their size, so that the order does not look arbitrary to a reader; the rest by its letters. */
function compareKeys(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
