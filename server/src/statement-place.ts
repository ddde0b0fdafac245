import type { Locator, RecordContent } from './records/model.ts';

/**
 * Where a statement stands: its own place; in a data set, where a record is one row, that of its record. In a document,
 * whose records have lines, a statement without a place is ours and stands nowhere.
 */
export function placeOf({ at: place }: Pick<RecordContent, 'at'>, at: Locator | undefined): Locator | undefined {
  if (at !== undefined) return at;
  return place?.line === undefined ? place : undefined;
}
