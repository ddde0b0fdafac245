/** A position in an ordered list: the values that the order goes by. */
export type Cursor = readonly (string | number)[];

/** A page of a list, with what a connection needs. */
export interface Page<Row> {
  rows: { row: Row; cursor: string }[];
  hasNext: boolean;
  hasPrevious: boolean;
}

/**
 * Makes a page of rows that were read with one more than wanted.
 * @param first the wanted size
 * @param isContinued whether a cursor was given
 */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  isContinued: boolean,
  cursorOf: (row: Row) => Cursor,
): Page<Row> {
  return {
    rows: rows.slice(0, first).map((row) => ({ row, cursor: encodeCursor(cursorOf(row)) })),
    hasNext: rows.length > first,
    hasPrevious: isContinued,
  };
}

/** A cursor as clients see it: opaque, safe in addresses. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a client's cursor; undefined when it is none of ours. @param length how many values it must have */
export function decodeCursor(text: string, length: number): Cursor | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const isCursor =
      Array.isArray(value) &&
      value.length === length &&
      value.every((item) => typeof item === 'string' || Number.isSafeInteger(item));
    return isCursor ? (value as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}
